// @ts-check
/** Photographs VS Code step by step, in one theme after the other. */
import { withWorkbench } from './drive.mjs';

/**
 * @typedef {object} Step
 * @property {string} name of the picture, completed by the theme: `panel` gives `panel-light.png` and `panel-dark.png`
 * @property {(workbench: import('./workbench.mjs').Workbench) => Promise<unknown>} show brings the window to what is to
 *   be seen, from where the step before left it, and waits for it
 */

/**
 * Does all steps in a fresh window for each theme and takes a picture after each.
 * @param {Step[]} steps
 * @param {Omit<import('./drive.mjs').DriveOptions, 'theme'> & { themes?: import('./page.mjs').Theme[] }} options
 * @returns {Promise<string[]>} the files
 */
export async function takePictures(steps, { themes = ['light', 'dark'], ...options }) {
  /** @type {string[]} */
  const files = [];
  for (const theme of themes) {
    await withWorkbench({ name: `pictures-${theme}`, ...options, theme }, async (workbench) => {
      for (const { name, show } of steps) {
        await show(workbench);
        files.push(await workbench.screenshot(`${name}-${theme}`));
      }
    });
  }
  return files;
}
