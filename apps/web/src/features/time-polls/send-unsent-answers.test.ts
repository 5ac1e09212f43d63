import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import type { TimePollAnswer } from '../../gql/time-polls/graphql.js';
import { readDraft, writeDraft } from '../../platform/drafts/draft-store.js';
import { keepAnswers, keptAnswers } from './kept-answers.js';
import { sendUnsentAnswers } from './send-unsent-answers.js';

const said = (...pairs: [string, TimePollAnswer][]) => new Map(pairs);

it('sends every answer that was tapped, of this person alone; what is refused or cut off stays and holds up nothing', async () => {
  keepAnswers('noor', 'p1', said(['s1', 'YES'], ['s2', 'NO']));
  keepAnswers('noor', 'closed', said(['s3', 'YES']));
  keepAnswers('noor', 'cut', said(['s4', 'IF_NEED_BE']));
  keepAnswers('otto', 'p1', said(['s1', 'NO']));
  writeDraft('noor', 'time-poll:broken:unsent', '{');
  writeDraft('noor', 'time-poll:p1:edit', 'A form');
  const sent: unknown[] = [];
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        const input = variables['input'] as { pollId: string };
        sent.push(input);
        // While it is under way another tab is tapped.
        if (input.pollId === 'p1')
          keepAnswers('noor', 'p1', said(['s1', 'YES'], ['s2', 'YES'], ['s5', 'NO']));
        if (input.pollId === 'cut') return observer.error(new TypeError('Failed to fetch'));
        observer.next(
          input.pollId === 'closed'
            ? { errors: [{ message: 'closed', extensions: { code: 'poll_closed' } }] }
            : { data: { timePollAnswer: null } },
        );
        return observer.complete();
      }),
  );
  await sendUnsentAnswers(new ApolloClient({ cache: new InMemoryCache(), link }), 'noor');
  expect(sent).toHaveLength(3);
  expect(sent).toContainEqual({
    pollId: 'p1',
    said: [
      { slotId: 's1', answer: 'YES' },
      { slotId: 's2', answer: 'NO' },
    ],
  });
  expect([...keptAnswers('noor', 'p1')]).toEqual([
    ['s2', 'YES'],
    ['s5', 'NO'],
  ]);
  expect([...keptAnswers('noor', 'closed')]).toEqual([['s3', 'YES']]);
  expect([...keptAnswers('noor', 'cut')]).toEqual([['s4', 'IF_NEED_BE']]);
  expect([...keptAnswers('otto', 'p1')]).toEqual([['s1', 'NO']]);
  expect(readDraft('noor', 'time-poll:broken:unsent')).toBeNull();
  expect(readDraft('noor', 'time-poll:p1:edit')).toBe('A form');
});
