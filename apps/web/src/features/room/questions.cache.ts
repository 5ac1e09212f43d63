import type { ApolloCache, Reference } from '@apollo/client';
import type { RoomLine, RoomPollsLine, RoomQuestionLine, RoomQuestionsLine } from '@hearth/shared';
import {
  RoomPollsFragmentDoc,
  RoomQuestionLineFragmentDoc,
  RoomQuestionSeenFragmentDoc,
  RoomQuestionsDocument,
  type RoomQuestionLineFragment,
  type RoomQuestionSeenFragment,
  type RoomQuestionsQuery,
} from '../../gql/room/graphql.js';

// The only writer of a room's questions in the cache, and of when its polls moved.

const questionRef = (id: string) => `RoomQuestion:${id}`;
const questionsRef = (roomId: string) => `RoomQuestions:${roomId}`;
const pollsRef = (roomId: string) => `RoomPolls:${roomId}`;
const queryOf = (roomId: string) => ({ query: RoomQuestionsDocument, variables: { roomId } });

/** What is not known yet of a question that was pushed; the panel asks where it may be otherwise. */
const UNSEEN: RoomQuestionSeenFragment['viewer'] = {
  __typename: 'RoomQuestionViewer',
  mine: false,
  voted: false,
  canChange: false,
  hiddenBody: null,
  hiddenWhy: null,
};

/**
 * Writes a question, unless a later state of it is there; `seen`: as it was answered to the viewer. Only where the room's questions
 * have been read: until then there is nothing to keep in step.
 */
export function takeQuestion(
  cache: ApolloCache,
  data: RoomQuestionLineFragment,
  seen?: RoomQuestionSeenFragment['viewer'],
): void {
  if (!cache.readQuery(queryOf(data.roomId))) return;
  const id = questionRef(data.id);
  const line = { id, fragment: RoomQuestionLineFragmentDoc, fragmentName: 'RoomQuestionLine' };
  const viewer = { id, fragment: RoomQuestionSeenFragmentDoc, fragmentName: 'RoomQuestionSeen' };
  const there = cache.readFragment(line);
  if (!there || there.rev < data.rev) cache.writeFragment({ ...line, data });
  const told = seen && (!there || there.rev <= data.rev) ? seen : there ? undefined : UNSEEN;
  if (told) cache.writeFragment({ ...viewer, data: { __typename: 'RoomQuestion', viewer: told } });
  cache.modify<{ nodes: readonly Reference[] }>({
    id: questionsRef(data.roomId),
    fields: {
      nodes: (nodes) =>
        (nodes as readonly Reference[]).some(({ __ref }) => __ref === id) ? nodes : [...nodes, { __ref: id }],
    },
  });
}

/** Takes what was fetched, beside what was pushed meanwhile: of each question the later state. */
export function takeQuestions(cache: ApolloCache, fetched: RoomQuestionsQuery['roomQuestions']): void {
  cache.batch({
    update: (batch) => {
      const query = queryOf(fetched.roomId);
      const before = batch.readQuery(query)?.roomQuestions;
      if (!before) {
        batch.writeQuery({ ...query, data: { roomQuestions: fetched } });
        return;
      }
      const { asMember, rev } = before.rev > fetched.rev ? before : fetched;
      batch.modify<{ asMember: boolean; rev: number; can: unknown }>({
        id: questionsRef(fetched.roomId),
        fields: { asMember: () => asMember, rev: () => rev, can: () => fetched.can },
      });
      for (const { viewer, ...line } of fetched.nodes) takeQuestion(batch, line, viewer);
    },
  });
}

/** How the room takes questions now. */
export function takeSetting(
  cache: ApolloCache,
  { roomId, rev, asMember }: Omit<RoomQuestionsLine, '__typename'>,
): void {
  const there = cache.readQuery(queryOf(roomId))?.roomQuestions;
  if (!there || there.rev >= rev) return;
  cache.modify<{ asMember: boolean; rev: number }>({
    id: questionsRef(roomId),
    fields: { asMember: () => asMember, rev: () => rev },
  });
}

/** When the polls of the room moved last. */
export function takePolls(cache: ApolloCache, data: RoomPollsLine): void {
  const id = pollsRef(data.roomId);
  const fragment = { id, fragment: RoomPollsFragmentDoc, fragmentName: 'RoomPolls' };
  const there = cache.readFragment(fragment);
  if (!there || there.rev < data.rev) cache.writeFragment({ ...fragment, data });
  cache.modify<{ polls: Reference | null }>({
    id: `Room:${data.roomId}`,
    fields: { polls: () => ({ __ref: id }) },
  });
}

const isQuestion = (line: RoomLine): line is RoomQuestionLine => line.__typename === 'RoomQuestion';

/** Of the lines of a room those that are about questions and polls. */
export function takeAsked(cache: ApolloCache, lines: readonly RoomLine[]): void {
  for (const line of lines) {
    if (isQuestion(line)) takeQuestion(cache, line);
    else if (line.__typename === 'RoomQuestions') takeSetting(cache, line);
    else if (line.__typename === 'RoomPolls') takePolls(cache, line);
  }
}

/** Forgets what was asked in a room one may not see any more. */
export function forgetAsked(cache: ApolloCache, roomId: string): void {
  const there = cache.readQuery(queryOf(roomId))?.roomQuestions;
  for (const { id } of there?.nodes ?? []) cache.evict({ id: questionRef(id) });
  cache.evict({ id: questionsRef(roomId) });
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'roomQuestions', args: { roomId } });
  cache.evict({ id: pollsRef(roomId) });
}
