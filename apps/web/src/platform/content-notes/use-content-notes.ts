import { useMutation, useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import {
  ContentNoteChooseDocument,
  ContentNotesDocument,
  type ContentNoteBitsFragment,
  type Locale,
  type NoteChoice,
} from '../../gql/notes/graphql.js';
import { useWords } from '../i18n/use-words.js';

export interface ContentNotes {
  /** Empty while they load. */
  notes: readonly ContentNoteBitsFragment[];
  error: unknown;
  retry: () => void;
  /** The names of notes, as one text; of an unknown one, what notes are called. */
  names: (keys: readonly string[]) => string;
  /** Until it is known, one is asked. */
  choiceOf: (key: string) => NoteChoice;
}

const LANGUAGE: Record<string, Locale> = { en: 'EN', es: 'ES' };

/** The vocabulary of content notes with what the viewer chose; asked for once, and only where it is `needed`. */
export function useContentNotes(needed: boolean): ContentNotes {
  const { t, locale } = useWords();
  const { data, error, refetch } = useQuery(ContentNotesDocument, {
    variables: { locale: LANGUAGE[locale] },
    skip: !needed,
  });
  return useMemo(() => {
    const notes = data?.contentNotes ?? [];
    const known = new Map(notes.map((note) => [note.key, note]));
    return {
      notes,
      error: data ? null : error,
      retry: () => void refetch(),
      names: (keys) =>
        [...new Set(keys.map((key) => known.get(key)?.name ?? t('words.notes.one')))].join(', '),
      choiceOf: (key) => known.get(key)?.choice ?? 'ASK',
    };
  }, [data, error, refetch, t]);
}

/** Keeps what one chose for a note; shown as chosen at once. Rejects where it was not kept. */
export function useNoteChoice(): (note: ContentNoteBitsFragment, choice: NoteChoice) => Promise<void> {
  const { locale } = useWords();
  const [choose] = useMutation(ContentNoteChooseDocument);
  return useCallback(
    async (note, choice) => {
      await choose({
        variables: { input: { key: note.key, choice }, locale: LANGUAGE[locale] },
        optimisticResponse: { contentNoteChoose: { ...note, choice } },
      });
    },
    [choose, locale],
  );
}
