// @ts-check
/** A plan written by hand: what Enter, brackets and the list of suggestions do while somebody types. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository, withWorkbench } from '../../../scripts/host/drive.mjs';

const folder = join(repository, 'test', 'host', 'workspace');
// On the web the editor saves by itself, in the middle of a word.
const settings = { 'files.autoSave': 'off', 'careerPlan.inlayHints.enabled': false };

/** @typedef {import('./steps.mjs').Workbench} Workbench */

/**
 * What is suggested on the screen: a label, and what stands beside it.
 * @param {Workbench} workbench
 * @returns {Promise<{ label: string, beside: string, focused: boolean }[]>}
 */
function suggestions({ page }) {
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');
  return rows.evaluateAll((all) =>
    all.map((row) => ({
      label: row.querySelector('.label-name')?.textContent ?? '',
      beside: row.querySelector('.details-label')?.textContent ?? '',
      focused: row.classList.contains('focused'),
    })),
  );
}

/**
 * Waits until the suggestion that Enter would take is the right one, and takes it.
 * @param {Workbench} workbench
 * @param {RegExp} label
 */
async function take(workbench, label) {
  await workbench.until(`${label} is suggested`, async () =>
    (await suggestions(workbench)).some((row) => row.focused && label.test(row.label)),
  );
  await workbench.press('Enter');
}

/**
 * Opens a new plan with a text, with the cursor at its end.
 * @param {Workbench} workbench
 * @param {string} name
 * @param {string} text
 */
async function begin(workbench, name, text) {
  await writeFile(join(workbench.folder, name), text);
  await workbench.openFile(name);
  await workbench.page.locator('.editor-instance .view-lines').first().click();
  await workbench.press('Control+End');
  // Before a plan was looked at for the first time nothing is suggested.
  const problems = workbench.page.locator('[id="status.problems"]');
  await workbench.until('the plan is looked at', async () => {
    const said = await problems.getAttribute('aria-label');
    return said !== null && said !== 'No Problems';
  });
}

/**
 * Asks for suggestions until there are some.
 * @param {Workbench} workbench
 */
async function ask(workbench) {
  const first = workbench.page.locator('.suggest-widget.visible .monaco-list-row').first();
  await workbench.until('something is suggested', async () => {
    await workbench.press('Control+Space');
    const found = await first.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (!found) await workbench.press('Escape');
    return found;
  });
}

/**
 * Types lines as people do, and waits until each stands there before the Enter behind it.
 * @param {Workbench} workbench
 * @param {readonly string[]} lines without the indentation, which the editor gives
 */
async function typeLines(workbench, lines) {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await workbench.press('Enter');
    await workbench.page.keyboard.type(line, { delay: 30 });
    await workbench.until(`“${line}” stands there`, async () => (await lastLine(workbench)).startsWith(line));
  }
}

/** @param {Workbench} workbench */
const lastLine = async (workbench) => (await written(workbench)).at(-1)?.trim() ?? '';

/** @param {Workbench} workbench */
const written = async (workbench) => (await workbench.visibleLines()).filter((line) => line.trim() !== '');

describe('Writing a plan by hand', () => {
  it('indents below each key, leaves Enter to the writer, and turns words into a date', () =>
    withWorkbench({ folder, settings, name: 'editing' }, async (workbench) => {
      await begin(workbench, 'bo.career.yaml', '');
      await typeLines(workbench, ['careerPlan: 1', 'person: Bo', 'goals:', 'faster:', 'goal: Ship daily']);
      await workbench.press('Enter');
      await typeLines(workbench, ['definedBy: me', 'measure: Ana signs it off', 'deadline: end of Q2']);
      await take(workbench, /-06-30$/);
      await workbench.until('the date stands there', async () => /-06-30$/.test(await lastLine(workbench)));
      await workbench.press('Enter');
      await workbench.type('checkIns: [');
      await workbench.until('the bracket is closed', async () => (await lastLine(workbench)) === 'checkIns: []');
      const lines = await written(workbench);
      assert.deepEqual(
        lines.map((line) => line.replace(/\d{4}-06-30/, 'THE DATE')),
        [
          'careerPlan: 1',
          'person: Bo',
          'goals:',
          '  faster:',
          '    goal: Ship daily',
          '    definedBy: me',
          '    measure: Ana signs it off',
          '    deadline: THE DATE',
          '    checkIns: []',
        ],
      );
      await workbench.screenshot('editing-by-hand');
    }));

  it('asks for the value of a key at once, and says what each choice means', () =>
    withWorkbench({ folder, settings, name: 'editing-choice' }, async (workbench) => {
      await begin(workbench, 'bo.career.yaml', 'careerPlan: 1\ngoals:\n  faster:\n    ');
      await workbench.type('defi');
      await take(workbench, /^definedBy$/);
      const choices = await workbench.until('the choices are shown', async () => {
        const rows = await suggestions(workbench);
        return rows.some(({ label }) => label === 'me') && rows;
      });
      assert.deepEqual(
        choices.map(({ label }) => label),
        ['me', 'organisation'],
      );
      for (const { beside } of choices) assert.ok(beside.length > 5, 'a choice without its meaning');
      await workbench.screenshot('editing-choice');
      await workbench.press('Enter');
      await workbench.until('it is chosen', async () => (await lastLine(workbench)) === 'definedBy: me');
    }));

  it('goes on with a list of texts, and undoes a whole entry at once', () =>
    withWorkbench({ folder, settings, name: 'editing-list' }, async (workbench) => {
      const text = 'careerPlan: 1\npurpose:\n  lifeGoals:\n    - live near my parents\n    ';
      await begin(workbench, 'bo.career.yaml', text);
      await ask(workbench);
      await take(workbench, /^New item$/);
      await workbench.type('be home on Fridays');
      await workbench.until('it is an item', async () => (await lastLine(workbench)) === '- be home on Fridays');

      await begin(workbench, 'cy.career.yaml', 'careerPlan: 1\n');
      await ask(workbench);
      await workbench.type('oneOn');
      await take(workbench, /^oneOnOnes$/);
      await workbench.until('an entry stands there', async () => (await written(workbench)).length > 2);
      await workbench.press('Escape');
      await workbench.press('Escape');
      await workbench.press('Control+z');
      await workbench.until('it is gone', async () => /^(careerPlan: 1|oneOn)$/.test(await lastLine(workbench)));
    }));
});
