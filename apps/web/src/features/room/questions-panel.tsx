import '../../ui/field-styles.js';
import { useApolloClient } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { useRef, useState } from 'react';
import {
  QuestionsAllowDocument,
  type RoomQuestionsQuery,
  type RoomQuestionWholeFragment,
} from '../../gql/room-beside/graphql.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { writeDraft } from '../../platform/drafts/draft-store.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useAnnounce } from '../../ui/announcer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeletons } from '../../ui/skeletons.js';
import type { PanelProps } from './panel-props.js';
import { EMPTY_QUESTION, QuestionForm, questionPlace } from './question-form.js';
import { QuestionHideDialog } from './question-hide-dialog.js';
import { QuestionItem } from './question-item.js';
import { useQuestionPlaces } from './question-order.js';
import { takeSetting } from './questions.cache.js';
import { useAnnouncedQuestions } from './use-announced-questions.js';
import { useQuestionActs } from './use-question-acts.js';
import { useQuestions, type Questions } from './use-questions.js';
import classes from './questions.module.css';

type Board = RoomQuestionsQuery['roomQuestions'];

/** Whoever runs the session says whether one may ask without one's name. */
function Allow({ board }: { board: Board }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const client = useApolloClient();
  const [trouble, setTrouble] = useState<string | null>(null);
  const set = async (asMember: boolean) => {
    setTrouble(null);
    try {
      const { data } = await client.mutate({
        mutation: QuestionsAllowDocument,
        variables: { input: { roomId: board.roomId, asMember } },
        fetchPolicy: 'no-cache',
      });
      if (data) takeSetting(client.cache, data.questionsAllow);
    } catch (error) {
      setTrouble(say(error));
    }
  };
  return (
    <Checkbox
      classNames={{ body: classes.box }}
      label={t('questions.allow')}
      description={t('questions.allowMeans')}
      error={trouble}
      checked={board.asMember}
      onChange={(event) => void set(event.currentTarget.checked)}
    />
  );
}

/** What was begun and can be asked no more stays readable. */
function KeptQuestion({ sessionId }: { sessionId: string }) {
  const { t } = useWords();
  const { fields } = useDraftForm(questionPlace(sessionId), EMPTY_QUESTION);
  if (fields.text.trim() === '') return null;
  return (
    <div>
      <p className="quiet small">{t('questions.keptClosed')}</p>
      <p className={classes.text}>{fields.text}</p>
    </div>
  );
}

/** What is asked in the room: everyone asks and says what they would like to hear answered; whoever runs it keeps order. */
export default function QuestionsPanel(props: PanelProps) {
  const { room, heading: Heading } = props;
  const { t } = useWords();
  const { say } = useTroubleWords();
  const questions = useQuestions(room);
  useAnnouncedQuestions(questions.board?.nodes);
  const { board, error, again } = questions;
  return (
    <section className={classes.panel}>
      <Heading>{t('questions.title')}</Heading>
      {error && !board ? (
        <ErrorState what={t('questions.notLoaded')} kept={say(error)} onRetry={again} />
      ) : board ? (
        <Board {...props} board={board} take={questions.take} />
      ) : (
        <Skeletons count={3} height={72} />
      )}
    </section>
  );
}

function Board({
  sessionId,
  room,
  look,
  board,
  take,
}: PanelProps & { board: Board; take: Questions['take'] }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { id: viewerId } = useViewer();
  const { list, isOld, renew } = useQuestionPlaces(board.nodes);
  // The form begins anew with each question that was asked, and with what was put back into it.
  const [form, setForm] = useState({ key: 0, goesOn: false });
  const [fresh, setFresh] = useState<string | null>(null);
  const [hiding, setHiding] = useState<RoomQuestionWholeFragment | null>(null);
  const top = useRef<HTMLUListElement>(null);
  const acts = useQuestionActs({
    take,
    look,
    onPutBack: (text) => {
      writeDraft(
        viewerId,
        questionPlace(sessionId),
        JSON.stringify({ ...EMPTY_QUESTION, id: newId(), text }),
      );
      setForm(({ key }) => ({ key: key + 1, goesOn: true }));
    },
  });
  const onAsked = (question: RoomQuestionWholeFragment) => {
    take(question);
    setFresh(question.id);
    setForm(({ key }) => ({ key: key + 1, goesOn: false }));
    announce(t('questions.isAsked'));
  };
  return (
    <>
      {board.can.ask && room.open ? (
        <QuestionForm
          key={form.key}
          sessionId={sessionId}
          roomId={room.id}
          allowed={board.asMember}
          here={room.people.length}
          goesOn={form.goesOn}
          onAsked={onAsked}
          look={look}
        />
      ) : (
        <>
          <p className="quiet small">{t('questions.closed')}</p>
          <KeptQuestion sessionId={sessionId} />
        </>
      )}
      {board.can.run ? <Allow board={board} /> : null}
      {isOld && list.length > 0 ? (
        <div>
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              renew();
              top.current?.focus();
              announce(t('questions.isSorted'));
            }}
          >
            {t('questions.newOrder')}
          </Button>
        </div>
      ) : null}
      {list.length === 0 ? (
        <EmptyState>{room.open ? t('questions.none') : t('questions.noneWere')}</EmptyState>
      ) : (
        <ul ref={top} tabIndex={-1} className={classes.list} aria-label={t('questions.title')}>
          {list.map((question) => (
            <QuestionItem
              key={question.id}
              question={question}
              can={board.can}
              acts={acts}
              isFresh={fresh === question.id}
              onHide={setHiding}
            />
          ))}
        </ul>
      )}
      {hiding ? <QuestionHideDialog question={hiding} acts={acts} onClose={() => setHiding(null)} /> : null}
    </>
  );
}
