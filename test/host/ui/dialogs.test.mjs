// @ts-check
/** Everything that asks something, by the keyboard: each answer changes one place of the file, and a refusal nothing. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withWorkbench } from '../../../scripts/host/drive.mjs';
import { asked, runByKeyboard, showTree, writeInto } from './steps.mjs';

/** @typedef {import('../../../scripts/host/workbench.mjs').Workbench} Workbench */

/** @param {number} days from today, by the local calendar as the editor sees it */
const day = (days) => {
  const now = new Date();
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const pad = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
};

// Nothing in it is due this week, on any day: a first check-in is due a week from the start.
const plan = `careerPlan: 1
person: Bo Mann
purpose: Let nurses see at a glance which patient needs them first.   # why
goals:
  alarms:   # the one that counts
    goal: Nine of ten alarms are answered within a minute
    measure: { what: alarms answered in a minute, baseline: 60, target: 90, unit: "%" }
    deadline: ${day(200)}
  calm:
    goal: Patients sleep through nine of ten nights
    measure: { what: nights slept through, baseline: 3, target: 9 }
    deadline: ${day(300)}
initiatives:
  screen:
    title: Show the three most urgent alarms on every ward's screen
    serves: [alarms]
    start: ${day(0)}
    finish: ${day(100)}
    measure: { what: wards with the screen, baseline: 0, target: 8 }
    milestones:
      - { title: The board has read it, due: ${day(30)} }
`;

const file = 'bo.career.yaml';
const settings = { 'files.autoSave': 'off' };

/** What a window and its keyboard do here. */
function handsOn(/** @type {Workbench} */ workbench) {
  const { page, until, press } = workbench;
  const widget = page.locator('.quick-input-widget:visible');
  const box = widget.locator('.quick-input-box input');
  return {
    /** Runs a command by keyboard alone. */
    command: (/** @type {string} */ title) => runByKeyboard(workbench, title),
    asked: (/** @type {RegExp} */ what) => asked(workbench, what),
    write: (/** @type {string} */ text) => writeInto(workbench, text),
    answer: async (/** @type {string} */ text) => {
      await writeInto(workbench, text);
      await press('Enter');
    },
    /** Takes the choice that is found by these words. */
    choose: async (/** @type {string} */ words) => {
      await writeInto(workbench, words);
      await until(`“${words}” is found`, async () =>
        (await widget.locator('.monaco-list-row.focused').innerText({ timeout: 2_000 })).includes(words),
      );
      await press('Enter');
    },
    closed: () => widget.waitFor({ state: 'hidden' }),
    /** Waits for a sentence among the notifications, and clears them away. */
    told: async (/** @type {RegExp} */ what) => {
      await widget.waitFor({ state: 'hidden' });
      await workbench.command('Notifications: Show Notifications');
      const item = page.locator('.notifications-center .notification-list-item', { hasText: what }).first();
      await item.waitFor();
      const words = await item.innerText();
      await workbench.command('Notifications: Clear All Notifications');
      return words;
    },
    /** Saves, and gives what the file holds then. */
    saved: async () => {
      const dirty = page.locator('.tab.active.dirty');
      await dirty.waitFor();
      // A key pressed while the focus is on its way back from a list goes nowhere.
      await until('it is saved', async () => {
        await press('Control+s');
        return (await dirty.count()) === 0;
      });
      return readFile(join(workbench.folder, file), 'utf8');
    },
    /** Puts the cursor on a line of the plan. */
    on: (/** @type {string} */ text) =>
      workbench.goTo(plan.split('\n').findIndex((line) => line.includes(text)) + 1, 5),
    /** Changes the text while a question is open, and goes back to the question. */
    meanwhile: async (/** @type {string} */ line, /** @type {() => Promise<void>} */ change) => {
      await page.locator('.editor-instance .view-line', { hasText: line }).first().click();
      await press('End');
      await change();
      await box.focus();
    },
  };
}

describe('Dialogs, by the keyboard', () => {
  /** @type {string} */
  let folder;
  /** The same with work that has gone on for weeks, so that a check-in is due. */
  /** @type {string} */
  let dueFolder;
  before(async () => {
    const root = await mkdtemp(join(tmpdir(), 'career-plan-dialogs-'));
    [folder, dueFolder] = [join(root, 'plans'), join(root, 'due')];
    await Promise.all([mkdir(folder), mkdir(dueFolder)]);
    await writeFile(join(folder, file), plan);
    await writeFile(join(dueFolder, file), plan.replace(`start: ${day(0)}`, `start: ${day(-70)}`));
  });
  after(() => rm(join(folder, '..'), { recursive: true, force: true }));

  it('move a date, add an initiative, link it, mark a step done: a line each, and undo takes each back', () =>
    withWorkbench({ folder, openFile: file, name: 'dialogs', settings }, async (workbench) => {
      const { press, page, until } = workbench;
      const { command, asked, write, answer, choose, closed, saved, on } = handsOn(workbench);
      await page.waitForSelector('.editor-instance .view-line');

      await on('alarms:');
      await command('Move Date…');
      await asked(/New date for “/);
      await write('next spring');
      await asked(/Write a date such as/);
      await press('Enter');
      await asked(/Write a date such as/);
      await answer(day(250));
      await closed();
      const moved = plan.replace(`deadline: ${day(200)}`, `deadline: ${day(250)}`);
      assert.equal(await saved(), moved);

      await on('alarms:');
      await command('Add Initiative…');
      await asked(/What will you do\?/);
      await answer('Teach the night shift: limits per patient');
      await closed();
      const added = await saved();
      assert.ok(added.startsWith(moved), 'what was there is as it was');
      const lines = added.slice(moved.length);
      assert.match(lines, /title: "Teach the night shift: limits per patient"\n {4}serves: \[alarms\]\n/);
      // It leads to where the measure is to be written; only then the keyboard is ours again.
      const last = plan.split('\n').length - 1;
      await until(
        'the new initiative is shown',
        async () => Number((await workbench.cursor()).match(/\d+/)?.[0]) > last,
      );
      await workbench.screenshot('dialog-initiative-added');

      await on('screen:');
      await command('Link to a Goal or Driver…');
      await asked(/What does “screen” work for\?/);
      await choose('calm');
      await closed();
      const linked = added.replace(
        `serves: [alarms]\n    start: ${day(0)}`,
        `serves: [alarms, calm]\n    start: ${day(0)}`,
      );
      assert.equal(await saved(), linked);

      await on('screen:');
      await command('Pause');
      const paused = linked.replace(`finish: ${day(100)}\n`, `finish: ${day(100)}\n    status: paused\n`);
      assert.equal(await saved(), paused);

      await on('calm:');
      await command('Mark Done');
      assert.match(
        await saved(),
        new RegExp(`deadline: ${day(300)}\\n {4}checkIns:\\n {6}- \\{ date: ${day(0)}, value: 9 \\}\\n`),
      );

      for (let steps = 0; steps < 5; steps++) await press('Control+z');
      await until('all of it is taken back', async () => (await saved()) === plan);
      assert.deepEqual(workbench.dialogs(), []);
    }));

  it('work on the row of the tree that has the focus', () =>
    withWorkbench({ folder, openFile: file, name: 'dialogs-tree', settings }, async (workbench) => {
      const { press, page, until } = workbench;
      const { saved, answer, asked } = handsOn(workbench);
      await showTree(workbench);
      await page.locator('.part.sidebar .monaco-list').first().focus();
      const focused = () => page.locator('.part.sidebar .monaco-list-row.focused').getAttribute('aria-label');
      const to = (/** @type {RegExp} */ label) =>
        until(`the row ${label} has the focus`, async () => {
          const before = await focused();
          if (label.test(before ?? '')) return true;
          await press('ArrowDown');
          // At the end it begins again.
          if ((await focused()) === before) await press('Home');
          return false;
        });
      /** Chooses from the menu of the row by its words. */
      const choose = async (/** @type {string} */ words) => {
        await press('Shift+F10');
        const item = page.locator('.context-view .action-item.focused, .monaco-menu .action-item.focused');
        await page.locator('.monaco-menu .action-item', { hasText: words }).first().waitFor();
        await until(`“${words}” is chosen`, async () => {
          if ((await item.count()) > 0 && (await item.first().innerText()).trim().startsWith(words)) return true;
          await press('ArrowDown');
          return false;
        });
        await workbench.screenshot(`menu-${words.replaceAll(/\W+/g, '-').toLowerCase()}`);
        await press('Enter');
      };
      await press('Home');
      await to(/^screen, /);
      await choose('Move Date…');
      await asked(/New date for “/);
      await answer(day(120));
      await until('it is written', async () =>
        (await workbench.tree()).some(({ description }) => /due in 4 months/.test(description)),
      );
      await press('Control+1');
      assert.equal(await saved(), plan.replace(`finish: ${day(100)}`, `finish: ${day(120)}`));
    }));

  it('link an initiative that is dragged onto a goal, as one step to undo', () =>
    withWorkbench({ folder, openFile: file, name: 'dialogs-drag', settings }, async (workbench) => {
      const { page, until } = workbench;
      const { saved } = handsOn(workbench);
      await showTree(workbench);
      const row = (/** @type {string} */ id) =>
        page.locator('.part.sidebar .monaco-list-row', { has: page.locator('.label-name', { hasText: id }) }).first();
      const said = page.locator('.part.statusbar', { hasText: '“screen” works for “calm” now.' });
      await until('the row is dropped', async () => {
        await row('screen').dragTo(row('calm'));
        return said.waitFor({ timeout: 10_000 }).then(() => true);
      });
      await workbench.press('Control+1');
      assert.equal(await saved(), plan.replace(`serves: [alarms]\n    start`, `serves: [alarms, calm]\n    start`));
    }));

  it('refuse, and write nothing, where the entry went or cannot be read while they were open', () =>
    withWorkbench({ folder, openFile: file, name: 'dialogs-refuse', settings }, async (workbench) => {
      const { press, page } = workbench;
      const { command, asked, write, answer, told, on, meanwhile, saved } = handsOn(workbench);
      await page.waitForSelector('.editor-instance .view-line');

      await on('screen:');
      await command('Move Date…');
      await asked(/New date for “/);
      await meanwhile('screen:', async () => {
        await press('ArrowLeft');
        await workbench.type('s-for-all');
      });
      await answer(day(250));
      assert.match(
        await told(/not in the plan any more/),
        /“screen” is not in the plan any more, so nothing was written/,
      );
      const renamed = plan.replace('  screen:', '  screens-for-all:');
      assert.equal(await saved(), renamed);

      await on('screen:');
      await command('Check In');
      await asked(/first check-in/);
      await meanwhile('serves: [alarms]', () => press('Backspace'));
      await write('3');
      await press('Enter');
      await asked(/How sure/);
      await press('Enter');
      await asked(/A note/);
      await press('Enter');
      await told(/cannot be read as it stands, so nothing was written/);
      assert.equal(await saved(), renamed.replace('serves: [alarms]', 'serves: [alarms'));
    }));

  it('check in from the panel, and lead from a row to its chart', () =>
    withWorkbench({ folder: dueFolder, openFile: file, name: 'dialogs-panel', settings }, async (workbench) => {
      const { press, page, until } = workbench;
      const { command, asked, write, closed, on } = handsOn(workbench);
      await page.waitForSelector('.editor-instance .view-line');
      await on('screen:');
      await command('Open Chart Here');
      const panel = await workbench.webview('.asked-for');
      await until('its chart has the focus', async () => {
        const focused = await panel.evaluate('document.activeElement.closest("[data-key]")?.dataset.key');
        return focused === '["initiatives","screen"]';
      });
      await workbench.screenshot('panel-asked-for');
      await panel.locator('[data-check-in]').first().press('Enter');
      await asked(/first check-in/);
      await write('4');
      await press('Enter');
      await asked(/How sure/);
      await press('Enter');
      await asked(/A note/);
      await press('Enter');
      await closed();
      await panel.locator('.row-share', { hasText: '50 %' }).waitFor();
      await until('and asks no more', async () => (await panel.locator('[data-check-in]').count()) === 0);
    }));

  it('draft the one-on-one and the report that are due at the end of the weekly check-in, a step each', async () => {
    const kind = join(folder, '..', 'week');
    await mkdir(kind, { recursive: true });
    const week = `${plan}drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager, involved: true, every: week }
reports:
  - { week: 2020-W01, wins: [begun] }   # the first
oneOnOnes:
  - { date: ${day(-9)}, with: ana }   # short
`;
    await writeFile(join(kind, file), week);
    await withWorkbench({ folder: kind, openFile: file, name: 'dialogs-week', settings }, async (workbench) => {
      const { press, page, until } = workbench;
      const { command, asked, closed, saved } = handsOn(workbench);
      await page.waitForSelector('.editor-instance .view-line');
      await command('Weekly Check-In');
      await asked(/One-on-one with Ana Cole/);
      await asked(/Was due 2 days ago/);
      await press('ArrowDown');
      await workbench.screenshot('check-in-one-on-one');
      await press('Enter');
      await asked(/Report of \d{4}-W\d\d/);
      await press('ArrowDown');
      await workbench.screenshot('check-in-report');
      await press('Enter');
      // From Friday on the report of this week is due beside that of the week before.
      if ([5, 6, 0].includes(new Date().getDay())) {
        await asked(/3\/3/);
        await press('Enter');
      }
      await closed();
      // The last step is written when the last question is gone.
      const text = await until('both are written', async () => {
        const now = await saved();
        return /# the first\n {2}- (\{ )?week: 20\d\d-W\d\d/.test(now) && now;
      });
      assert.ok(text.startsWith(plan), 'what is above is as it was');
      assert.match(text, new RegExp(`# short\n  - \\{ date: ${day(0)}, with: ana \\}\n`));
      await workbench.screenshot('check-in-drafted');
      await press('Control+z');
      await press('Control+z');
      await until('both are taken back', async () => (await saved()) === week);
    });
  });
});
