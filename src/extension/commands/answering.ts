import { l10n, window } from 'vscode';

/** Runs a command; a person who asked for something that cannot be done is told why. What stopped it is thrown on. */
export async function answering(run: () => PromiseLike<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(
      l10n.t('Career Plan could not do this: {0} The log “Career Plan” says more.', `${reason.replace(/\.?$/, '.')}`),
    );
    throw error;
  }
}
