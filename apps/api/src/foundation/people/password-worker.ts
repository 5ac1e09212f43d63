import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

// A thread of its own. It imports packages alone, so that it runs as it is written and as it is compiled.
const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

export default function look({ password, words }: { password: string; words: string[] }): {
  score: number;
  warning: string | null;
} {
  const { score, feedback } = zxcvbn.check(password, words);
  return { score, warning: feedback.warning };
}
