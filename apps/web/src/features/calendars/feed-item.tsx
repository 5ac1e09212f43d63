import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import {
  CalendarFeedEndDocument,
  CalendarFeedMakeDocument,
  type CalendarsKeptFragment,
} from '../../gql/calendars/graphql.js';
import { feedLinks } from '../../platform/calendars/calendar-links.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './calendars.module.css';

/** The address, this once, and where programs take it. */
function Made({ address, name }: { address: string; name: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // The browser keeps its clipboard closed: it is selected, to be copied by hand.
      field.current?.select();
    }
  };
  return (
    <div className={classes.made} role="group" aria-label={t('calendars.address')}>
      <TextInput
        ref={field}
        label={t('calendars.address')}
        description={t('calendars.once')}
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Row>
        <Button size="xs" onClick={() => void copy()}>
          {t('calendars.copy')}
        </Button>
        <span role="status">{copied ? t('calendars.copied') : null}</span>
      </Row>
      <ul className={classes.links}>
        {feedLinks(address, name).map(({ kind, href }) => (
          <li key={kind}>
            <a href={href} {...(kind !== 'apple' && { target: '_blank', rel: 'noopener noreferrer' })}>
              {t(`calendars.feed.${kind}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Asked = 'make' | 'end' | null;

/** One feed: made, made anew, ended. An address in use is not ended without a word about what that does. */
export function FeedItem({ feed }: { feed: CalendarsKeptFragment['feeds'][number] }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked>(null);
  const [make, making] = useMutation(CalendarFeedMakeDocument);
  const [end, ending] = useMutation(CalendarFeedEndDocument);
  const name = feed.name ?? t('calendars.all');
  const variables = { cohortId: feed.cohortId };
  const error = making.error ?? ending.error;

  const onMake = async () => {
    ending.reset();
    try {
      const { data } = await make({ variables });
      setAddress(data?.calendarFeedMake.address ?? null);
      announce(t('calendars.made'));
      setAsked(null);
    } catch {
      // Said below.
    }
  };
  const onEnd = async () => {
    making.reset();
    try {
      await end({ variables });
    } catch {
      return;
    }
    setAddress(null);
    setAsked(null);
    announce(t('calendars.ended'));
    title.current?.focus();
  };
  return (
    <li>
      <h3 id={heading} ref={title} tabIndex={-1}>
        {name}
      </h3>
      <p className="quiet small">
        {feed.since ? (
          <>
            {t('calendars.since')} <TimeText at={feed.since} />
          </>
        ) : (
          t('calendars.none')
        )}
      </p>
      <Row>
        <Button
          variant="default"
          size="xs"
          aria-describedby={heading}
          loading={making.loading}
          onClick={() => (feed.since ? setAsked('make') : void onMake())}
        >
          {feed.since ? t('calendars.makeAnew') : t('calendars.make')}
        </Button>
        {feed.since ? (
          <Button variant="default" size="xs" aria-describedby={heading} onClick={() => setAsked('end')}>
            {t('calendars.end')}
          </Button>
        ) : null}
      </Row>
      {error && !asked ? <p role="alert">{say(error)}</p> : null}
      {address ? <Made key={address} address={address} name={`Hearth: ${name}`} /> : null}
      <Dialog
        open={asked !== null}
        title={asked === 'make' ? t('calendars.makeAnew') : t('calendars.end')}
        onClose={() => setAsked(null)}
      >
        <p>{asked === 'make' ? t('calendars.makeAnewWhat') : t('calendars.endWhat')}</p>
        {error ? <p role="alert">{say(error)}</p> : null}
        <Row>
          <Button
            loading={making.loading || ending.loading}
            onClick={() => void (asked === 'make' ? onMake() : onEnd())}
          >
            {asked === 'make' ? t('calendars.makeAnew') : t('calendars.end')}
          </Button>
          <Button variant="default" onClick={() => setAsked(null)}>
            {t('calendars.keep')}
          </Button>
        </Row>
      </Dialog>
    </li>
  );
}
