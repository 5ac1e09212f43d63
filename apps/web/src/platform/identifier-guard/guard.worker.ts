import { type Question, readTexts } from './read-texts.js';

// Reads off the page's own thread, so that typing never waits. Its content security policy lets it ask the network nothing.
addEventListener(
  'message',
  ({ data: { id, question } }: MessageEvent<{ id: number; question: Question }>) => {
    postMessage({ id, found: readTexts(question) });
  },
);
