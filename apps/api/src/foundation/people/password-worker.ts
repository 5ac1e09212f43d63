import { parentPort } from 'node:worker_threads';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

// A thread of its own. It imports packages alone, so that it runs as it is written and as it is compiled.
const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

parentPort?.on('message', ({ password, words }: { password: string; words: string[] }) => {
  const { score, feedback } = zxcvbn.check(password, words);
  parentPort?.postMessage({ score, warning: feedback.warning });
});
