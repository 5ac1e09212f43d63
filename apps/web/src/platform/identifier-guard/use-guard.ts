import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { choicesOf } from './draft-choices.js';
import type { Guard, Panel, PlacedRow } from './guard.js';
import { changed, followed, type GuardedText, reread, undone, untouched } from './guarded-text.js';
import { type GuardReader, openGuardReader } from './guard-reader.js';
import { loadPanel } from './load-panel.js';
import { peopleHere } from './people-here.js';
import { type GuardRow, rowsOf } from './rows.js';

/** One stops writing for so long before the text is read, in milliseconds. */
const QUIET = 600;
/** Sending waits no longer than this for a reading that is not done yet, in milliseconds. */
const PATIENCE = 500;

/** One of the texts of a form. */
export interface GuardedPart {
  text: string;
  onChange: (text: string) => void;
  /** It is the title: said of what is found in it. */
  isTitle?: boolean;
}

interface GuardOptions {
  /** Names the draft: what its author leaves as it is stays left as long as that is the draft. */
  draft: string;
  parts: readonly GuardedPart[];
  onSend: () => void;
  /** Brings the focus back to the text. */
  focusText: () => void;
}

interface State {
  draft: string;
  texts: readonly GuardedText[];
  /** Goes up with each choice: the choices themselves are kept outside. */
  choices: number;
}

const placed = ({ draft, texts }: State, parts: readonly GuardedPart[]): PlacedRow[] =>
  texts.flatMap((one, part) =>
    rowsOf(one, choicesOf(draft).left).map((row) => ({
      ...row,
      part,
      isTitle: parts[part]?.isTitle === true,
    })),
  );
const isOpen = ({ isChanged }: GuardRow): boolean => !isChanged;

/** Follows the texts of the parts; starts anew with another draft. */
function stateOf(state: State, draft: string, parts: readonly GuardedPart[]): State {
  if (state.draft !== draft) return { draft, texts: parts.map(({ text }) => untouched(text)), choices: 0 };
  if (parts.every(({ text }, part) => state.texts[part]?.text === text)) return state;
  return {
    ...state,
    texts: parts.map(({ text }, part) => followed(state.texts[part] ?? untouched(text), text)),
  };
}

/**
 * Points out what may identify a student in what one writes, after a quiet moment. It never keeps one from sending, and what
 * it read goes nowhere.
 */
export function useGuard({ draft, parts, onSend, focusText }: GuardOptions): Guard {
  const client = useApolloClient();
  const { locale } = useWords();
  const [kept, setState] = useState<State>(() => stateOf({ draft: '', texts: [], choices: 0 }, draft, parts));
  const [panel, setPanel] = useState<Panel | null>(null);
  const [isAsking, setAsking] = useState(false);
  const state = stateOf(kept, draft, parts);
  if (state !== kept) setState(state);
  const rows = placed(state, parts);

  const reader = useRef<GuardReader>(null);
  const readTexts = useRef<readonly string[]>([]);
  const sending = useRef(false);
  const latest = useRef({ state, parts, onSend, panel });
  useEffect(() => {
    latest.current = { state, parts, onSend, panel };
  });
  useEffect(() => () => reader.current?.close(), []);

  const open = (): GuardReader => {
    reader.current ??= openGuardReader();
    return reader.current;
  };
  const take = (next: State) => {
    latest.current.state = next;
    setState(next);
  };
  const read = async () => {
    const { draft: of, texts } = latest.current.state;
    const asked = texts.map(({ text }) => text);
    readTexts.current = asked;
    const found = await open().read({ texts: asked, locale, known: peopleHere(client) });
    const now = latest.current.state;
    if (now.draft !== of) return;
    // Not read: to be tried again with the next quiet moment, or before sending.
    if (!found) readTexts.current = [];
    else
      take({
        ...now,
        texts: now.texts.map((one, part) => reread(one, asked[part] ?? '', found[part] ?? [])),
      });
  };
  const isRead = () =>
    latest.current.state.texts.every(
      ({ text }, part) => text.trim() === '' || readTexts.current[part] === text,
    );
  const bringPanel = async () => {
    const loaded = await loadPanel();
    if (!loaded) return;
    latest.current.panel = loaded;
    setPanel(() => loaded);
  };

  const reading = useRef({ open, read, isRead, bringPanel });
  useEffect(() => {
    reading.current = { open, read, isRead, bringPanel };
  });
  const written = state.texts.map(({ text }) => text).join('\u0000');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (reading.current.isRead()) reading.current.open().prepare();
      else void reading.current.read();
    }, QUIET);
    return () => clearTimeout(timer);
  }, [written, draft]);
  const isNeeded = rows.length > 0 && panel === null;
  useEffect(() => {
    if (isNeeded) void reading.current.bringPanel();
  }, [isNeeded]);

  const openRows = () => placed(latest.current.state, latest.current.parts).filter(isOpen);
  const send = async () => {
    if (sending.current) return;
    if (!isRead() || (openRows().length > 0 && !panel)) {
      sending.current = true;
      const prepared = async () => {
        if (!isRead()) await read();
        if (openRows().length > 0) await bringPanel();
      };
      await Promise.race([prepared(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
      sending.current = false;
    }
    const still = openRows();
    const { asked } = choicesOf(latest.current.state.draft);
    const isNew = still.some(({ key }) => !asked.has(key));
    for (const { key } of still) asked.add(key);
    if (isNew && latest.current.panel) setAsking(true);
    else latest.current.onSend();
  };
  const put = (row: PlacedRow, next: (from: GuardedText, key: string) => GuardedText) => {
    const now = state.texts.map((one, part) => (part === row.part ? next(one, row.key) : one));
    take({ ...state, texts: now });
    parts[row.part]?.onChange(now[row.part]?.text ?? '');
  };

  return {
    rows,
    isAsking: isAsking && rows.some(isOpen),
    panel,
    tell: () => {
      const choices = choicesOf(draft);
      const isFirst = !choices.isTold;
      choices.isTold = true;
      return isFirst;
    },
    change: (row) => put(row, changed),
    undo: (row) => put(row, undone),
    leave: (row) => {
      choicesOf(draft).left.add(row.key);
      take({ ...state, choices: state.choices + 1 });
    },
    wordsIn: (part) => rows.filter((row) => row.part === part && isOpen(row)).map(({ words }) => words),
    focusText,
    send: () => void send(),
    sendAnyway: () => {
      setAsking(false);
      onSend();
    },
    lookAgain: () => setAsking(false),
  };
}
