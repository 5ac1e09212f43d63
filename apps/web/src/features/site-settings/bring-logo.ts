import { newId } from '../../platform/ids/new-id.js';
import { refusalOf, troubleOf, type Trouble } from '../../platform/errors/trouble.js';
import { logoAt } from './wear.js';

export interface Brought {
  id: string;
  width: number;
  height: number;
}

const isBrought = (answer: unknown): answer is Brought =>
  typeof answer === 'object' && answer !== null && 'width' in answer && 'id' in answer;

/** Brings a picture to the house, to be tried on; or says why it did not come. */
export async function bringLogo(file: Blob): Promise<Brought | { trouble: Trouble }> {
  try {
    const response = await fetch(logoAt(newId()), {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
    const answer: unknown = await response.json();
    return isBrought(answer) ? answer : { trouble: refusalOf(answer as Record<string, unknown>) };
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
}
