// @ts-check

/**
 * Something the user of a script can fix. The message says what is wrong and what to do, in a
 * sentence or two. Shown without a stack trace. Any other error is a bug of ours and keeps its
 * stack trace.
 */
export class Problem extends Error {
  /**
   * @param {string} message what is wrong and what to do
   * @param {string} [details] the output of the failed command, printed above the message
   */
  constructor(message, details = '') {
    super(message);
    this.name = 'Problem';
    this.details = details;
  }
}

/**
 * Runs a script's main function. The process exits with code 1 if it fails.
 *
 * @param {() => Promise<unknown>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (error instanceof Problem) {
      if (error.details) console.error(error.details);
      console.error(error.message);
    } else {
      console.error(error);
    }
    process.exitCode = 1;
  }
}
