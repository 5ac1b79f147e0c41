/** Folders nobody keeps a plan in, and that can be very large. */
export const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** The file with settings for the plans in its folder and below. */
export const settingsFileName = '.career-plan.json';

/** Whether a file is a plan by its name: `*.career.yaml`, `*.career.yml`, `career.yaml` or `career.yml`. */
export function isPlanFileName(name: string): boolean {
  return /(?:^|[./\\])career\.ya?ml$/.test(name);
}
