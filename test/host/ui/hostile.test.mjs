// @ts-check
/** Plan text is only ever text: payloads in every field of a plan, in every place that shows them. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withWorkbench } from '../../../scripts/host/drive.mjs';
import { showTree } from './steps.mjs';

const payload = [
  '<img src=x onerror="window.top.pwned=1;alert(1)">',
  '<script>alert(2)</script>',
  '</title></script><svg onload=alert(3)>',
  '[link](command:workbench.action.closeAllEditors)',
  '![pic](https://evil.invalid/pic.png)',
  '$(flame)',
  'javascript:alert(4)',
  '\'"`&amp;',
].join(' ');
const text = JSON.stringify(payload);
const now = Date.now();
/** @param {number} days from today */
const day = (days) => new Date(now + days * 86_400_000).toISOString().slice(0, 10);

const plan = `careerPlan: 1
person: ${text}
purpose: { statement: ${text}, standsFor: [${text}], lifeGoals: [${text}] }
role:
  current: { title: ${text}, responsibilities: [${text}] }
  target: { title: ${text}, by: ${day(900)}, why: ${text}, responsibilities: [${text}], openQuestions: [{ ask: ${text}, of: ${text}, since: ${day(-5)} }] }
drivers:
  people:
    supporters: { a: { name: ${text}, as: mentor, involved: false, helpsWith: ${text}, nextStep: ${text} } }
    role: { aim: ${text}, practices: [{ do: ${text}, every: week, with: ${text} }] }
  performance: { expectations: { aim: ${text}, theirs: ${text}, mine: ${text} } }
goals:
  g: { goal: ${text}, definedBy: me, why: ${text}, supports: ${text}, measure: { what: ${text}, baseline: 0, target: 9, unit: ${text}, source: ${text} }, deadline: ${day(200)}, checkIns: [{ date: ${day(-40)}, value: 0, note: ${text} }, { date: ${day(-20)}, value: 1, note: ${text}, plan: ${text} }] }
  ${text}: { goal: ${text}, measure: ${text}, deadline: ${text} }
initiatives:
  i: { title: ${text}, serves: [g, ${text}], supports: ${text}, seenBy: ${text}, strengths: [${text}], start: ${day(-60)}, finish: ${day(60)}, measure: { what: ${text}, baseline: 0, target: 9, unit: ${text} }, milestones: [{ title: ${text}, due: ${day(10)} }, { title: ${text}, due: ${day(-9)} }], evidence: [{ title: ${text}, link: ${text} }], checkIns: [{ date: ${day(-50)}, value: 0, note: ${text} }, { date: ${day(-8)}, value: 1, note: ${text} }] }
tradeOffs: [{ what: ${text}, decision: delegate, frees: ${text} }]
mastery:
  technical: [{ what: ${text}, level: 1, wanted: 4, evidence: ${text} }]
  deliverables: { d: { what: ${text}, category: kpi, measure: { what: ${text}, baseline: 1, target: 3, unit: ${text} }, due: ${day(90)}, intangibles: [${text}], checkIns: [{ date: ${day(-30)}, value: 1 }, { date: ${day(-3)}, value: 2, note: ${text} }] } }
reviews: { every: month, with: ${text}, log: [{ date: ${day(-5)}, notes: ${text} }] }
${text}: ${text}
`;

describe('Payloads in every field', () => {
  /** @type {string} */
  let folder;
  before(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'career-plan-hostile-')), 'plans');
    await mkdir(folder);
    await writeFile(join(folder, 'bad.career.yaml'), plan);
  });
  after(() => rm(join(folder, '..'), { recursive: true, force: true }));

  it('are text in panel, tree, findings and hovers: nothing runs, nothing is asked for', () =>
    withWorkbench({ folder, openFile: 'bad.career.yaml', name: 'hostile' }, async (workbench) => {
      const { page, until } = workbench;
      await workbench.command('Career Plan: Show Progress');
      const panel = await workbench.webview('.row');
      await until('the payload stands there as text', async () =>
        (await panel.locator('body').innerText()).includes('<img src=x onerror='),
      );
      const live = await panel.evaluate(() => ({
        elements: document.querySelectorAll('img, iframe, object, embed, form, a[href], svg a, foreignObject').length,
        scripts: [...document.scripts].filter((script) => /alert/.test(script.textContent ?? '')).length,
        handlers: [...document.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames().filter((name) => name.startsWith('on')),
        ),
      }));
      assert.deepEqual(live, { elements: 0, scripts: 0, handlers: [] });

      await showTree(workbench);
      await until('the payload stands in the tree as text', async () =>
        (await workbench.tree()).some(({ label }) => label.includes('$(flame)') && label.includes('<script>')),
      );
      const row = page.locator('.part.sidebar .monaco-list-row').nth(2);
      await until('a hover appears on a row', async () => {
        await page.mouse.move(1, 1);
        await row.hover({ timeout: 5_000 });
        return page
          .locator('.monaco-hover:visible')
          .first()
          .waitFor({ timeout: 5_000 })
          .then(() => true);
      });
      await workbench.problems();
      await until('findings carry the payload', async () =>
        (await workbench.problems()).some((problem) => problem.includes('<img')),
      );
      const made = () =>
        page.evaluate(() => ({
          pictures: [...document.querySelectorAll('img')].filter((image) => image.src.includes('evil')).length,
          commands: [...document.querySelectorAll('a')].filter((link) =>
            `${link.getAttribute('href')}${link.dataset['href']}`.includes('closeAllEditors'),
          ).length,
          flames: document.querySelectorAll('.part.sidebar .codicon-flame, .monaco-hover .codicon-flame').length,
          ran: 'pwned' in window,
        }));
      assert.deepEqual(await made(), { pictures: 0, commands: 0, flames: 0, ran: false });
      await workbench.screenshot('hostile');
      assert.deepEqual(workbench.dialogs(), []);
      const asked = workbench
        .outsideRequests()
        .filter((address) => !/vscode-(cdn|resource)/.test(new URL(address).host));
      assert.deepEqual(asked, []);
    }));
});
