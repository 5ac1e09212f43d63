import '../../ui/field-styles.js';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { NoteChoice } from '../../gql/notes/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Column } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { useContentNotes, useNoteChoice } from '../../platform/content-notes/use-content-notes.js';
import classes from './lists.module.css';

const CHOICES: readonly NoteChoice[] = ['ASK', 'OPEN', 'FOLD'];

/** How one meets posts that carry a content note, note by note. Each choice is kept when it is made. */
export default function ContentNotesPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { notes, error, retry } = useContentNotes(true);
  const choose = useNoteChoice();
  const [saved, setSaved] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  return (
    <Column>
      <header className={classes.head}>
        <Link to="/community" className={classes.back}>
          {t('forum.title')}
        </Link>
        <PageTitle title={t('forum.notes.title')} />
        <p className="quiet">{t('forum.notes.what')}</p>
      </header>
      {error ? <ErrorState what={t('words.notes.notLoaded')} kept={say(error)} onRetry={retry} /> : null}
      {notes.length === 0 && !error ? <Skeletons count={5} height={72} /> : null}
      {trouble ? (
        <p role="alert" className={classes.trouble}>
          {say(trouble)}
        </p>
      ) : null}
      {notes.length > 0 ? (
        <Card>
          {notes.map((note) => (
            <NativeSelect
              key={note.key}
              label={note.name}
              description={saved === note.key ? t('forum.notes.saved') : note.meaning}
              value={note.choice}
              data={CHOICES.map((choice) => ({ value: choice, label: t(`forum.notes.choice.${choice}`) }))}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setTrouble(null);
                setSaved(null);
                choose(note, CHOICES.find((choice) => choice === value) ?? 'ASK').then(() => {
                  setSaved(note.key);
                  announce(t('forum.notes.saved'));
                }, setTrouble);
              }}
            />
          ))}
        </Card>
      ) : null}
    </Column>
  );
}
