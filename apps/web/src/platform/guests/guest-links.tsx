import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useId, useRef, useState } from 'react';
import {
  GuestLinkEndDocument,
  GuestLinkMakeDocument,
  GuestLinksDocument,
  GuestRemoveDocument,
  type LinksForGuestsFragment,
} from '../../gql/guest-links/graphql.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import classes from './guest-links.module.css';

type Link = LinksForGuestsFragment['links'][number];
/** What is about to be ended: a link, or one guest's visit. */
type Ending = { link: Link } | { guest: Link['guests'][number] };

const NUMBERS = Array.from({ length: LIMITS.guests.max }, (_, index) => String(index + 1));

/** The secret, this once. */
function Made({ token }: { token: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const href = new URL(`/guest/${token}`, location.origin).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(href);
      setCopied(true);
    } catch {
      // The browser keeps its clipboard closed: it is selected, to be copied by hand.
      field.current?.select();
    }
  };
  return (
    <div className={classes.made} role="group" aria-label={t('guestLinks.link')}>
      <TextInput
        ref={field}
        label={t('guestLinks.link')}
        description={t('guestLinks.once')}
        readOnly
        value={href}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Row>
        <Button size="xs" onClick={() => void copy()}>
          {t('guestLinks.copy')}
        </Button>
        <span role="status">{copied ? t('guestLinks.copied') : null}</span>
      </Row>
    </div>
  );
}

function Make({ sessionId, onMade }: { sessionId: string; onMade: (token: string) => void }) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const [label, setLabel] = useState('');
  const [most, setMost] = useState(String(LIMITS.guestsUnlessTold));
  const [showsJoinUrl, setShows] = useState(false);
  const [make, { loading, error }] = useMutation(GuestLinkMakeDocument);
  const send = async () => {
    try {
      const { data } = await make({
        variables: { input: { sessionId, label, mostGuests: Number(most), showsJoinUrl } },
      });
      if (!data) return;
      setLabel('');
      onMade(data.guestLinkMake.token);
    } catch {
      // Said below.
    }
  };
  return (
    <Stack>
      <TextInput
        label={t('guestLinks.label')}
        description={t('guestLinks.labelWhy')}
        maxLength={LIMITS.guestLinkLabel}
        value={label}
        error={fault(error, 'label')}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('guestLinks.most')}
        data={NUMBERS}
        value={most}
        onChange={(event) => setMost(event.currentTarget.value)}
      />
      <Checkbox
        label={t('guestLinks.showCall')}
        checked={showsJoinUrl}
        onChange={(event) => setShows(event.currentTarget.checked)}
      />
      {error ? <p role="alert">{say(error)}</p> : null}
      <div>
        <Button variant="default" loading={loading} onClick={() => void send()}>
          {t('guestLinks.make')}
        </Button>
      </div>
    </Stack>
  );
}

function EndDialog({ ending, onClose }: { ending: Ending; onClose: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [end, ended] = useMutation(GuestLinkEndDocument);
  const [remove, removed] = useMutation(GuestRemoveDocument);
  const error = ended.error ?? removed.error;
  const go = async () => {
    try {
      await ('link' in ending
        ? end({ variables: { id: ending.link.id } })
        : remove({ variables: { id: ending.guest.id } }));
      onClose();
    } catch {
      // Said in the dialog.
    }
  };
  const title =
    'link' in ending ? t('guestLinks.end') : t('guestLinks.putOutWhom', { name: ending.guest.name });
  return (
    <Dialog open title={title} onClose={onClose}>
      <p>{'link' in ending ? t('guestLinks.endWhat') : t('guestLinks.putOutWhat')}</p>
      {error ? <p role="alert">{say(error)}</p> : null}
      <Row>
        <Button loading={ended.loading || removed.loading} onClick={() => void go()}>
          {'link' in ending ? t('guestLinks.end') : t('guestLinks.putOut')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('guestLinks.keep')}
        </Button>
      </Row>
    </Dialog>
  );
}

function OneLink({ link, onEnd }: { link: Link; onEnd: (ending: Ending) => void }) {
  const { t } = useWords();
  const name = useId();
  return (
    <li className={classes.link}>
      <b id={name}>{link.label === '' ? t('guestLinks.nameless') : link.label}</b>
      <p className="quiet small">
        {t('guestLinks.came', { count: link.guests.length, most: link.mostGuests })}
        {link.closed ? ` ${t('guestLinks.closed')}` : null}
        {link.madeByName ? ` ${t('guestLinks.by', { name: link.madeByName })}` : null} {t('guestLinks.until')}{' '}
        <TimeText at={link.expiresAt} as="moment" />
      </p>
      {link.guests.length > 0 ? (
        <ul className={classes.guests}>
          {link.guests.map((guest) => (
            <li key={guest.id} className={classes.guest}>
              <span>
                {guest.name} {guest.pronouns ? <span className="quiet tiny">{guest.pronouns}</span> : null}
              </span>
              <Button
                variant="subtle"
                size="xs"
                aria-label={t('guestLinks.putOutWhom', { name: guest.name })}
                onClick={() => onEnd({ guest })}
              >
                {t('guestLinks.putOut')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <div>
        <Button variant="default" size="xs" aria-describedby={name} onClick={() => onEnd({ link })}>
          {t('guestLinks.end')}
        </Button>
      </div>
    </li>
  );
}

/** Links for guests of a session: making one, who came by each, and ending them. */
export function GuestLinks({ sessionId }: { sessionId: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(GuestLinksDocument, {
    variables: { sessionId },
    fetchPolicy: 'cache-and-network',
    // Who has come is seen while one looks.
    pollInterval: 15_000,
  });
  const [token, setToken] = useState<string | null>(null);
  const [ending, setEnding] = useState<Ending | null>(null);
  const first = useRef<HTMLParagraphElement>(null);
  const all = data?.guestLinks;
  const close = () => {
    setEnding(null);
    // What was pressed may be gone with what it ended.
    first.current?.focus();
  };
  if (!all)
    return error ? (
      <ErrorState
        what={t('guestLinks.notLoaded')}
        kept={say(error)}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    ) : (
      <Skeletons count={2} height={48} />
    );
  return (
    <div className={classes.panel}>
      <p className="quiet small" ref={first} tabIndex={-1}>
        {t('guestLinks.what')}
      </p>
      {token ? <Made token={token} /> : null}
      {all.links.length > 0 ? (
        <ul className={classes.links}>
          {all.links.map((link) => (
            <OneLink key={link.id} link={link} onEnd={setEnding} />
          ))}
        </ul>
      ) : null}
      {all.canMake ? <Make sessionId={sessionId} onMade={setToken} /> : null}
      {ending ? <EndDialog ending={ending} onClose={close} /> : null}
    </div>
  );
}
