/** One function for each type of message, in a table that the compiler keeps complete. */
import type { Refusal } from '../messages';

interface Typed {
  type: string;
}

/** `Rest` are the arguments after the message. */
export type Handlers<Message extends Typed, Result, Rest extends unknown[] = []> = {
  readonly [Type in Message['type']]: (
    message: Extract<Message, { type: Type }>,
    ...rest: Rest
  ) => Result;
};

/** Resolves to the reason if the rules refuse the change. */
export type Outcome = Promise<Refusal | null | void>;

/** Calls the handler for the type of this message, synchronously. */
export function dispatch<
  Message extends Typed,
  Type extends Message['type'],
  Result,
  Rest extends unknown[],
>(
  handlers: Handlers<Message, Result, Rest>,
  message: Extract<Message, { type: Type }>,
  ...rest: Rest
): Result {
  const type: Type = message.type;
  return handlers[type](message, ...rest);
}
