import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CASE_PARTS } from '@hearth/shared';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { CaseCardOfRoomDocument } from '../../gql/room-beside/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { PersonLine } from '../../ui/person-line.js';
import { partsIn } from './case-fields.js';
import { CasePartView } from './case-part.js';
import type { PanelProps } from './panel-props.js';
import { useCaseSave } from './use-case-save.js';
import classes from './case-card.module.css';

/** What is still to come, for whoever may show it; nobody else fetches it. */
function ToCome({ sessionId, room, heading: Heading }: PanelProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(CaseCardOfRoomDocument, {
    variables: { sessionId },
    fetchPolicy: 'cache-and-network',
  });
  const acts = useCaseSave(sessionId);
  const box = useRef<HTMLElement>(null);
  // The room was shown more, or the protocol is another: ask again.
  const moved = `${room.caseCard?.rev ?? 0} ${room.protocol?.version ?? 0}`;
  const asked = useRef(moved);
  useEffect(() => {
    if (asked.current === moved) return;
    asked.current = moved;
    refetch().catch(() => undefined);
  }, [moved, refetch]);
  const whole = data?.caseCardOfSession;
  const hidden = whole?.stands ? CASE_PARTS.filter((part) => !whole.shown.includes(part)) : [];
  const part = Heading === 'h2' ? 'h3' : 'h4';
  const show = async (which: (typeof CASE_PARTS)[number]) => {
    // The pressed button goes with what it showed.
    if (await acts.show(which)) box.current?.focus();
  };
  return (
    <section ref={box} tabIndex={-1} className={classes.parts} aria-label={t('case.toCome')}>
      {error && !whole ? <p role="alert">{say(error)}</p> : null}
      {hidden.length > 0 ? <p className="quiet small">{t('case.toComeWhat')}</p> : null}
      {whole
        ? hidden.map((one) => {
            const step = whole.steps.find((found) => found.part === one);
            return (
              <div key={one}>
                <CasePartView
                  part={one}
                  words={whole}
                  heading={part}
                  when={
                    <p className="quiet small">
                      {step
                        ? t('case.seesWith', { number: step.number, name: step.name })
                        : t('case.seesByHand')}
                    </p>
                  }
                />
                {whole.can.show ? (
                  <Button
                    variant="default"
                    size="xs"
                    className={classes.act}
                    aria-label={t('case.showPart', { part: t(`case.part.${one}`) })}
                    onClick={() => void show(one)}
                  >
                    {t('case.show')}
                  </Button>
                ) : null}
              </div>
            );
          })
        : null}
      {acts.trouble ? <p role="alert">{say(acts.trouble)}</p> : null}
      <p>
        <Link to={`/sessions/${sessionId}/case`} className={classes.link}>
          {whole?.stands ? t('case.change') : t('case.write')}
        </Link>
      </p>
    </section>
  );
}

/** The case that is brought, as far as the room was shown it; and for whoever brings it what is to come. */
export function CasePanel(props: PanelProps) {
  const { room, heading: Heading, sessionId } = props;
  const { t } = useWords();
  const { person } = useViewer();
  const card = room.caseCard;
  const brings = room.session.can.bringCase;
  const shown = card ? partsIn(card) : [];
  return (
    <>
      <section className={classes.parts}>
        <Heading>{t('case.title')}</Heading>
        {card?.expired ? <p>{t('case.expired')}</p> : card?.withdrawn ? <p>{t('case.withdrawn')}</p> : null}
        {card?.author ? (
          <div>
            <p className="quiet small">{t('case.broughtBy')}</p>
            <PersonLine person={card.author} />
          </div>
        ) : null}
        {card
          ? shown.map((part) => (
              <CasePartView key={part} part={part} words={card} heading={Heading === 'h2' ? 'h3' : 'h4'} />
            ))
          : null}
        {shown.length > 0 ? <p className="quiet small">{t('case.stays')}</p> : null}
      </section>
      {brings ? (
        <ToCome {...props} />
      ) : card?.author && (card.author.id === person.id || room.can.askLessons) ? (
        <p>
          <Link to={`/sessions/${sessionId}/case`} className={classes.link}>
            {t('case.howLong')}
          </Link>
        </p>
      ) : null}
    </>
  );
}
