// @ts-check
/** The two-minute Friday: everything that is due is checked in by keyboard alone, and the file changes by nothing else. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withWorkbench } from '../../../scripts/host/drive.mjs';
import { asked as askedFor, runByKeyboard, writeInto } from './steps.mjs';

/** @param {number} days from today, by the local calendar as the editor sees it */
const day = (days) => {
  const now = new Date();
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const pad = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
};

// Six entries are due, each written in another way; the comments and the odd spaces must stay.
const plan = `careerPlan: 1
person: Bo Mann
purpose: Let nurses see at a glance which patient needs them first.   # why

goals:
  alarms:
    goal: Nine of ten alarms are answered within a minute
    measure: { what: alarms answered in a minute, baseline: 60, target: 90, unit: "%" }
    deadline: ${day(200)}

initiatives:
  late:   # overdue, so it comes first
    title: Move the sounds of all pumps to one list
    serves: [alarms]
    start: ${day(-90)}
    finish: ${day(-3)}
    measure: { what: pumps on the list, baseline: 0, target: 10, unit: pumps }
    checkIns:
      - { date: ${day(-60)}, value: 3 }
      - { date: ${day(-30)}, value: 9 }   # almost

  screen:
    title: "Show the three most urgent alarms on every ward's screen"
    serves: [alarms]
    start: ${day(-70)}
    finish: ${day(100)}
    measure: { what: wards with the screen, baseline: 0, target: 8 }
    milestones: [{ title: The board has read it, due: ${day(3)} }]
    checkIns:
      - date: ${day(-50)}
        value: 2
        note: First two wards.

  bedside:
    title: Put a mute button beside every bed
    serves: [alarms]
    start: ${day(-65)}
    finish: ${day(120)}
    measure: { what: beds with a button, baseline: 0, target: 40, unit: beds }

  rounds: { title: Ask every ward once a month what woke the patients, serves: [alarms], start: ${day(-64)}, finish: ${day(110)}, measure: { what: wards asked, baseline: 0, target: 12 }, checkIns: [] }

  letter:
    title: Have the hospital board accept the alarm policy
    serves: [alarms]
    start: ${day(-63)}
    finish: ${day(90)}
    measure: The board's minutes say the policy is accepted
    checkIns: [{ date: ${day(-55)}, value: not done }]

  course:
    title: Teach the night shift to set limits per patient
    serves: [alarms]
    start: ${day(-62)}
    finish: ${day(80)}
    measure: { what: nurses taught, baseline: 0, target: 30, unit: nurses }

# the end
`;

// This window would save by itself after a second.
const settings = { 'files.autoSave': 'off' };

describe('The two-minute Friday', () => {
  /** @type {string} */
  let folder;
  before(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'career-plan-friday-')), 'plans');
    await mkdir(folder);
    await writeFile(join(folder, 'bo.career.yaml'), plan);
  });
  after(() => rm(join(folder, '..'), { recursive: true, force: true }));

  it('checks in five entries, skips one and saves, by keyboard alone; not a byte more changes', () =>
    withWorkbench({ folder, openFile: 'bo.career.yaml', name: 'friday', settings }, async (workbench) => {
      const { page, until, press } = workbench;
      const title = page.locator('.quick-input-title');
      await page.waitForSelector('.editor-instance .view-line');
      /** Waits for a question: by a word of its title, and of what it asks. */
      const asked = async (/** @type {RegExp} */ about, /** @type {RegExp} */ what) => {
        await until(`${about} is asked about`, async () => about.test(await title.innerText({ timeout: 5_000 })));
        await askedFor(workbench, what);
      };
      const write = (/** @type {string} */ text) => writeInto(workbench, text);

      await runByKeyboard(workbench, 'Weekly Check-In');
      const began = Date.now();

      await asked(/pumps.*1\/7/s, /9 pumps on/);
      await write('9x');
      await until('what is wrong shows while it is typed', async () =>
        /write the number alone/.test(await page.locator('.quick-input-widget:visible').innerText()),
      );
      await workbench.screenshot('check-in-wrong');
      await press('Backspace');
      await press('Backspace');
      await workbench.screenshot('check-in-value');
      await write('10 pumps');
      await press('Enter');
      await asked(/pumps/, /A note/);
      await write('All ten: done');
      await press('Enter');

      await asked(/mute button.*2\/7/s, /first check-in/);
      await press('Enter');

      await asked(/Ask every ward.*3\/7/s, /first check-in/);
      await write('5');
      await press('Enter');
      await asked(/Ask every ward/, /How sure/);
      await press('Enter');
      await asked(/Ask every ward/, /A note/);
      await press('Enter');

      await asked(/night shift.*4\/7/s, /first check-in/);
      await write('14');
      await press('Enter');
      await asked(/night shift/, /How sure/);
      await press('Enter');
      await asked(/night shift/, /A note/);
      await press('Enter');

      await asked(/board.*5\/7/s, /not done on/);
      await press('ArrowDown');
      await press('Enter');
      await asked(/board/, /A note/);
      await press('Enter');

      await asked(/three most urgent.*6\/7/s, /first|2 on/i);
      await write('2');
      await press('Enter');
      await asked(/three most urgent/, /How sure/);
      await workbench.screenshot('check-in-confidence');
      await write('off');
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Off track' }).waitFor();
      await press('Enter');
      await asked(/three most urgent/, /A note/);
      await press('Enter');
      await asked(/three most urgent/, /back on track/);
      await workbench.screenshot('check-in-way-back');
      await write("Borrow ward 4's technician");
      await press('Enter');

      // Not a check-in: something that is done or not.
      await asked(/board has read it.*7\/7/s, /due in 3 days/);
      await press('ArrowDown');
      await workbench.screenshot('check-in-milestone');
      await press('Enter');
      await title.waitFor({ state: 'hidden' });
      await until('it says quietly how many', async () =>
        (await page.locator('.part.statusbar').innerText()).includes('6 of 7 done, 1 left for another time.'),
      );
      await workbench.screenshot('check-in-end');
      assert.equal(await readFile(join(workbench.folder, 'bo.career.yaml'), 'utf8'), plan, 'nothing is saved unasked');
      const dirty = page.locator('.tab.active.dirty');
      await dirty.waitFor();
      // A key pressed while the focus is on its way back goes nowhere.
      await until('it is saved', async () => {
        await press('Control+s');
        return (await dirty.count()) === 0;
      });
      console.log(`        five check-ins in ${((Date.now() - began) / 1000).toFixed(1)} s of typing and waiting`);

      const today = day(0);
      const expected = plan
        .replace('   # almost\n', `   # almost\n      - { date: ${today}, value: 10, note: "All ten: done" }\n`)
        .replace(
          '        note: First two wards.\n',
          `        note: First two wards.\n      - date: ${today}\n        value: 2\n        confidence: off-track\n        plan: Borrow ward 4's technician\n`,
        )
        .replace('checkIns: [] }', `checkIns: [{ date: ${today}, value: 5 }] }`)
        .replace(`due: ${day(3)} }]`, `due: ${day(3)}, done: ${today} }]`)
        .replace('value: not done }]', `value: not done }, { date: ${today}, value: done }]`)
        .replace(
          'target: 30, unit: nurses }\n',
          `target: 30, unit: nurses }\n    checkIns:\n      - { date: ${today}, value: 14 }\n`,
        );
      assert.equal(await readFile(join(workbench.folder, 'bo.career.yaml'), 'utf8'), expected);
      assert.deepEqual(workbench.dialogs(), []);
    }));
});
