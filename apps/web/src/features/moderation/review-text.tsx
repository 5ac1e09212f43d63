import { useRef } from 'react';
import type { ReviewOpenedQuery } from '../../gql/review/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ServerHtml } from '../../platform/trusted/server-html.js';
import { Fold } from '../../ui/fold.js';
import { TimeText } from '../../ui/time-text.js';
import { StepLine } from './step-line.js';
import classes from './review.module.css';

interface ReviewTextProps {
  opened: ReviewOpenedQuery['reviewOpened'];
  /** These words of it were selected. */
  onSelect: (words: string) => void;
}

/**
 * What was flagged, opened: its words as the server rendered them (from Markdown, by a short list of elements, as in a thread),
 * what was said about it, what it said before, and what was done.
 */
export function ReviewText({ opened, onSelect }: ReviewTextProps) {
  const { t } = useWords();
  const text = useRef<HTMLDivElement>(null);
  const { html, title, notes, versions, steps } = opened;
  const take = () => {
    const selection = getSelection();
    const words = selection?.toString().trim() ?? '';
    if (words !== '' && selection?.anchorNode && text.current?.contains(selection.anchorNode))
      onSelect(words);
  };
  return (
    <>
      <div ref={text} className={classes.words} onMouseUp={take} onTouchEnd={take} onKeyUp={take}>
        {title === null ? null : (
          <div>
            <p className="quiet small">{t('review.threadTitle')}</p>
            <p className={classes.said}>
              <b>{title}</b>
            </p>
          </div>
        )}
        {html ? <ServerHtml className={classes.text} html={html} /> : null}
      </div>
      {html ? null : <p className="quiet">{t('review.noWords')}</p>}
      {notes.map(({ note, at, reason }) => (
        <div key={`${reason} ${at}`} className={classes.note}>
          <p className="quiet small">
            {t('review.note', { reason: t(`review.reason.${reason}`, { count: 1 }) })}
          </p>
          <p className={classes.said}>{note}</p>
        </div>
      ))}
      {versions.length > 0 ? (
        <Fold title={t('review.versions', { count: versions.length })}>
          {versions.map((version) => (
            <div key={version.writtenAt}>
              <p className="quiet small">
                <TimeText at={version.writtenAt} />
              </p>
              <ServerHtml className={classes.text} html={version.html} />
            </div>
          ))}
        </Fold>
      ) : null}
      {steps.map((step) => (
        <StepLine key={step.id} step={step} />
      ))}
    </>
  );
}
