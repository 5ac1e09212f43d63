import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { RoomQuestionWholeFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Chip } from '../../ui/chip.js';
import { Menu, type MenuItem } from '../../ui/menu.js';
import { QuestionEdit } from './question-edit.js';
import type { QuestionActs } from './use-question-acts.js';
import classes from './questions.module.css';

interface QuestionItemProps {
  question: RoomQuestionWholeFragment;
  can: { ask: boolean; run: boolean; hide: boolean };
  acts: QuestionActs;
  /** One has just asked it: the focus comes here. */
  isFresh: boolean;
  onHide: (question: RoomQuestionWholeFragment) => void;
}

/** What whoever runs the session may do with a question. */
function useMenu({ question, can, acts, onHide }: QuestionItemProps): MenuItem[] {
  const { t } = useWords();
  const { answered, pinned, hidden } = question;
  return [
    ...(can.run && !hidden
      ? [
          {
            name: answered ? t('questions.reopen') : t('questions.markAnswered'),
            onSelect: () => void acts.answer(question, !answered),
          },
          {
            name: pinned ? t('questions.unpin') : t('questions.pin'),
            onSelect: () => void acts.pin(question, !pinned),
          },
        ]
      : []),
    ...(can.hide
      ? [
          hidden
            ? { name: t('questions.show'), onSelect: () => void acts.show(question) }
            : { name: t('questions.hide'), onSelect: () => onHide(question) },
        ]
      : []),
  ];
}

/** A question with what the viewer may do about it. What is gone keeps its place until the order is made anew. */
export function QuestionItem(props: QuestionItemProps) {
  const { question, can, acts, isFresh } = props;
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  const root = useRef<HTMLLIElement>(null);
  const text = useId();
  const menu = useMenu(props);
  const { viewer, hidden, withdrawn, votes, answered } = question;
  const body = hidden ? viewer.hiddenBody : question.body;

  useEffect(() => {
    if (isFresh) root.current?.focus();
  }, [isFresh]);

  if (withdrawn || body === null)
    return (
      <li ref={root} tabIndex={-1} className={classes.item}>
        <p className="quiet small">{withdrawn ? t('questions.isWithdrawn') : t('questions.isHidden')}</p>
        {acts.withdrawn?.id === question.id ? (
          <button type="button" className={classes.act} onClick={acts.putBack}>
            {t('questions.putBack')}
          </button>
        ) : null}
      </li>
    );
  return (
    <li ref={root} tabIndex={-1} className={classes.item} data-answered={answered || undefined}>
      <div className={classes.head}>
        <span className={classes.name}>
          {question.author?.name ?? (question.asMember ? t('questions.aMember') : t('room.gone'))}
        </span>
        {viewer.mine ? <span className="quiet small">{t('questions.isYours')}</span> : null}
        {question.pinned ? <Chip tone="gold">{t('questions.pinned')}</Chip> : null}
        {answered ? <Chip tone="pine">{t('questions.answered')}</Chip> : null}
        {hidden ? <Chip tone="ember">{t('questions.hidden')}</Chip> : null}
        {menu.length > 0 ? (
          <span className={classes.menu}>
            <Menu label={t('questions.more', { number: question.number })} items={menu} describedBy={text} />
          </span>
        ) : null}
      </div>
      {editing ? (
        <QuestionEdit
          question={question}
          acts={acts}
          onDone={() => {
            setEditing(false);
            root.current?.focus();
          }}
        />
      ) : (
        <p id={text} className={classes.text}>
          {body}
          {question.edited ? <span className="quiet tiny"> {t('questions.edited')}</span> : null}
        </p>
      )}
      {hidden && viewer.hiddenWhy ? (
        <p className="quiet small">{t('questions.hiddenWhy', { why: viewer.hiddenWhy })}</p>
      ) : null}
      {editing ? null : (
        <div className={classes.acts}>
          {can.ask && !hidden ? (
            <button
              type="button"
              className={classes.vote}
              aria-pressed={viewer.voted}
              aria-describedby={text}
              onClick={() => void acts.vote(question, !viewer.voted)}
            >
              <span>{t('questions.vote')}</span>
              <span className={classes.votes}>
                <span aria-hidden="true">{votes > 0 ? votes : null}</span>
                <span className="hidden-words">{t('questions.votes', { count: votes })}</span>
              </span>
            </button>
          ) : votes > 0 ? (
            <span className="quiet small">{t('questions.votes', { count: votes })}</span>
          ) : null}
          {viewer.canChange ? (
            <>
              <Button variant="subtle" size="xs" aria-describedby={text} onClick={() => setEditing(true)}>
                {t('questions.edit')}
              </Button>
              <Button
                variant="subtle"
                size="xs"
                aria-describedby={text}
                onClick={() => void acts.withdraw(question).then((done) => done && root.current?.focus())}
              >
                {t('questions.withdraw')}
              </Button>
            </>
          ) : null}
        </div>
      )}
      {acts.trouble?.id === question.id ? (
        <p role="alert" className={classes.over}>
          {acts.trouble.words}
        </p>
      ) : null}
    </li>
  );
}
