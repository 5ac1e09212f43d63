import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import {
  QuestionAnswerDocument,
  QuestionEditDocument,
  QuestionHideDocument,
  QuestionPinDocument,
  QuestionVoteDocument,
  QuestionWithdrawDocument,
  type RoomQuestionWholeFragment,
} from '../../gql/room-beside/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';

type Question = RoomQuestionWholeFragment;

/** What is done with questions. Each resolves to whether it was done; why not is said beside the question. */
export interface QuestionActs {
  vote: (question: Question, on: boolean) => Promise<boolean>;
  answer: (question: Question, on: boolean) => Promise<boolean>;
  pin: (question: Question, on: boolean) => Promise<boolean>;
  show: (question: Question) => Promise<boolean>;
  hide: (question: Question, why: string) => Promise<boolean>;
  reword: (question: Question, body: string) => Promise<boolean>;
  withdraw: (question: Question) => Promise<boolean>;
  /** One's own that was withdrawn last: its words are still here. */
  withdrawn: { id: string; body: string } | null;
  putBack: () => void;
  trouble: { id: string; words: string } | null;
}

interface Options {
  take: (question: Question) => void;
  /** One may not any more, or the room has closed: ask how things stand. */
  look: () => void;
  /** Puts words where a new question is written. */
  onPutBack: (body: string) => void;
}

/** Nothing is drawn ahead of the server's answer; one's own doing is said. */
export function useQuestionActs({ take, look, onPutBack }: Options): QuestionActs {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const client = useApolloClient();
  const [trouble, setTrouble] = useState<QuestionActs['trouble']>(null);
  const [withdrawn, setWithdrawn] = useState<QuestionActs['withdrawn']>(null);

  const act = async <Data extends Record<string, Question>, Variables extends Record<string, unknown>>(
    { id }: Question,
    mutation: TypedDocumentNode<Data, Variables>,
    variables: NoInfer<Variables>,
    done: string,
  ): Promise<boolean> => {
    setTrouble(null);
    try {
      const { data } = await client.mutate<Data>({
        mutation: mutation as TypedDocumentNode<Data>,
        variables,
        fetchPolicy: 'no-cache',
      });
      for (const question of Object.values(data ?? {})) take(question);
      announce(done);
      return true;
    } catch (error) {
      const { code } = troubleOf(error);
      if (code === 'room_closed' || code === 'session_canceled' || code === 'not_allowed') look();
      setTrouble({ id, words: code === 'not_found' ? t('questions.gone') : say(error) });
      return false;
    }
  };
  return {
    trouble,
    withdrawn,
    vote: (question, on) =>
      act(
        question,
        QuestionVoteDocument,
        { input: { id: question.id, on } },
        on ? t('questions.voted') : t('questions.voteBack'),
      ),
    answer: (question, on) =>
      act(
        question,
        QuestionAnswerDocument,
        { input: { id: question.id, on } },
        on ? t('questions.answered') : t('questions.reopened'),
      ),
    pin: (question, on) =>
      act(
        question,
        QuestionPinDocument,
        { input: { id: question.id, on } },
        on ? t('questions.pinned') : t('questions.unpinned'),
      ),
    show: (question) =>
      act(
        question,
        QuestionHideDocument,
        { input: { id: question.id, on: false, why: '' } },
        t('questions.shown'),
      ),
    hide: (question, why) =>
      act(
        question,
        QuestionHideDocument,
        { input: { id: question.id, on: true, why } },
        t('questions.hidden'),
      ),
    reword: (question, body) =>
      act(question, QuestionEditDocument, { input: { id: question.id, body } }, t('questions.saved')),
    withdraw: async (question) => {
      const { id, body } = question;
      const done = await act(question, QuestionWithdrawDocument, { id }, t('questions.isWithdrawn'));
      if (done) setWithdrawn({ id, body });
      return done;
    },
    putBack: () => {
      if (!withdrawn) return;
      onPutBack(withdrawn.body);
      setWithdrawn(null);
    },
  };
}
