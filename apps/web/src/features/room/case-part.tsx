import type { CasePart } from '@hearth/shared';
import type { ReactNode } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { wordsOf, type CaseWords } from './case-fields.js';
import classes from './case-card.module.css';

interface CasePartViewProps {
  part: CasePart;
  words: CaseWords;
  heading: 'h3' | 'h4';
  /** Stands between the heading and the words. */
  when?: ReactNode;
}

/** One part of a case, as the room reads it. */
export function CasePartView({ part, words, heading: Heading, when }: CasePartViewProps) {
  const { t } = useWords();
  const { ageBand, setting } = words;
  const text = wordsOf(words, part);
  return (
    <section className={classes.part} data-part={part}>
      <Heading>{t(`case.part.${part}`)}</Heading>
      {when}
      {part === 'CASE_OUTLINE' && (ageBand || setting) ? (
        <p className="quiet small">
          {[ageBand && t(`case.age.${ageBand}`), setting && t(`case.setting.${setting}`)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ) : null}
      {text?.trim() ? (
        <p className={classes.prose}>{text}</p>
      ) : (
        <p className="quiet">{t('case.nothingWritten')}</p>
      )}
    </section>
  );
}
