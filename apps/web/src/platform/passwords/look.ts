import { PASSWORD_LOOKED_AT, type PasswordLook } from '@hearth/shared';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/** How easy a password is to guess, by the same list and the same rules as the server's. Nothing leaves the browser. */
export function look(password: string, words: string[]): PasswordLook {
  const { score, feedback } = zxcvbn.check(password.normalize('NFKC').slice(0, PASSWORD_LOOKED_AT), words);
  return { score, warning: feedback.warning };
}
