// @ts-check

/**
 * Something a person can mend: what is wrong and what to do, in one clear sentence or two.
 * It is shown without a stack; every other error is a fault of ours and keeps its stack.
 */
export class Problem extends Error {
  /**
   * @param {string} message what is wrong and what to do
   * @param {string} [details] what the failed command itself said; printed above the sentence
   */
  constructor(message, details = '') {
    super(message);
    this.name = 'Problem';
    this.details = details;
  }
}

/**
 * Runs a script's main function and ends the process with 1 when it fails.
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
