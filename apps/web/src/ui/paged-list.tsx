import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTroubleWords } from '../platform/errors/use-trouble-words.js';
import { useAnnounce } from './announcer.js';
import { Row } from './column.js';

type Paged<Field extends string> = Record<Field, { nodes: readonly unknown[] }>;

/** How a further page of this field joins those before it. */
export const joined =
  <Field extends string>(field: Field) =>
  <Data extends Paged<Field>>(before: Data, { fetchMoreResult: next }: { fetchMoreResult: Data }): Data => ({
    ...before,
    [field]: { ...next[field], nodes: [...before[field].nodes, ...next[field].nodes] },
  });

interface PagedListProps {
  /** Where the next page begins; nothing where this is the last. */
  nextCursor: string | null | undefined;
  /** Brings the next page. */
  onMore: (after: string) => Promise<unknown>;
  /** What the button says. */
  more: string;
  /** What is said once more of them are there, where no line of the page says it. */
  shown?: (count: number) => string;
  className: string | undefined;
  /** Beside the button. */
  beside?: ReactNode;
  /** One `li` for each. */
  children: ReactNode;
}

/** A list that comes in pages. Reading goes on with the first of what is shown next: the button may be gone. */
export function PagedList({ nextCursor, onMore, more, shown, className, beside, children }: PagedListProps) {
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const list = useRef<HTMLUListElement>(null);
  const goOnAt = useRef<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  // Lines may be drawn after the answer is there, and the button be gone with them.
  useEffect(() => {
    const lines = list.current?.children;
    const next = goOnAt.current === null ? null : lines?.[goOnAt.current];
    if (!lines || goOnAt.current === null || !(next instanceof HTMLElement)) return;
    if (shown) announce(shown(lines.length - goOnAt.current));
    goOnAt.current = null;
    focusIn(next);
  });
  const bring = async (after: string) => {
    setBusy(true);
    setTrouble(null);
    goOnAt.current = list.current?.children.length ?? null;
    try {
      await onMore(after);
    } catch (error) {
      goOnAt.current = null;
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <ul ref={list} className={className} role="list">
        {children}
      </ul>
      {trouble ? <p role="alert">{say(trouble)}</p> : null}
      {nextCursor || beside ? (
        <Row>
          {nextCursor ? (
            <Button variant="default" loading={busy} onClick={() => void bring(nextCursor)}>
              {more}
            </Button>
          ) : null}
          {beside}
        </Row>
      ) : null}
    </>
  );
}

/** Its link, or the line itself where it leads nowhere. */
function focusIn(line: HTMLElement): void {
  const link = line.querySelector<HTMLElement>('a[href], button');
  if (!link) line.tabIndex = -1;
  (link ?? line).focus();
}
