import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useId, useRef, useState, type FormEvent } from 'react';
import {
  RetentionDocument,
  RetentionSaveDocument,
  RetentionWouldGoDocument,
  type RetentionLine_WholeFragment,
} from '../../gql/retention/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import classes from './retention.module.css';

/** Counted no further than this. */
const MOST = 10_000;

/** Asked before something is kept for less long: what would go cannot be brought back. */
interface Asked {
  days: number;
  count: number;
}

/** One thing that is kept: for how many days, within its bounds. */
export function RetentionItem({
  line: { of, days, usual, least, most, version },
  onConflict,
}: {
  line: RetentionLine_WholeFragment;
  onConflict: () => void;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const client = useApolloClient();
  const title = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [wrong, setWrong] = useState<string | undefined>();
  const [looking, setLooking] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [save, { loading }] = useMutation(RetentionSaveDocument, {
    update: (cache, { data: saved }) => {
      if (saved) cache.writeQuery({ query: RetentionDocument, data: { retention: saved.retentionSave } });
    },
  });

  const keep = async (wanted: number | null) => {
    try {
      await save({ variables: { input: { of, days: wanted, version } } });
      setTyped(null);
      setWrong(undefined);
      const words = t('retention.saved', { count: wanted ?? usual });
      setSaved(words);
      announce(words);
    } catch (failure) {
      setWrong(say(failure));
      if (troubleOf(failure).code === 'conflict') onConflict();
    }
    setAsked(null);
    field.current?.focus();
  };
  /** More days are kept at once; fewer are asked about, where anything would go. */
  const choose = async (wanted: number | null) => {
    const next = wanted ?? usual;
    if (next >= days) return keep(wanted);
    setLooking(true);
    try {
      const { data } = await client.query({
        query: RetentionWouldGoDocument,
        variables: { of, days: next },
        fetchPolicy: 'network-only',
      });
      const count = data?.retentionWouldGo ?? 0;
      if (count === 0) return await keep(wanted);
      setAsked({ days: next, count });
    } catch (failure) {
      setWrong(say(failure));
    } finally {
      setLooking(false);
    }
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const wanted = Number((typed ?? '').trim());
    if (!Number.isInteger(wanted) || wanted < least || wanted > most) {
      setWrong(t('retention.bounds', { least, most }));
      field.current?.focus();
      return;
    }
    setWrong(undefined);
    void choose(wanted);
  };
  const changed = typed !== null && typed.trim() !== String(days);
  return (
    <li>
      {least === most ? (
        <>
          <h3>{t(`retention.of.${of}`)}</h3>
          <p className="quiet small">{t(`retention.what.${of}`)}</p>
          <p className="small">{t('retention.fixed', { count: days })}</p>
        </>
      ) : (
        <form onSubmit={send} noValidate className={classes.line}>
          <TextInput
            ref={field}
            className={classes.days}
            label={<span id={title}>{t(`retention.of.${of}`)}</span>}
            description={`${t(`retention.what.${of}`)} ${t('retention.within', { least, most, usual })}`}
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            value={typed ?? String(days)}
            error={wrong}
            onChange={(event) => {
              setSaved(null);
              setTyped(event.currentTarget.value);
            }}
          />
          {saved ? <p className="quiet small">{saved}</p> : null}
          {changed || days !== usual ? (
            <Row>
              {changed ? (
                <Button type="submit" size="xs" loading={loading || looking} aria-describedby={title}>
                  {t('retention.save')}
                </Button>
              ) : null}
              {days !== usual ? (
                <Button
                  variant="default"
                  size="xs"
                  aria-describedby={title}
                  loading={loading || looking}
                  onClick={() => void choose(null)}
                >
                  {t('retention.usual', { count: usual })}
                </Button>
              ) : null}
            </Row>
          ) : null}
        </form>
      )}
      <Dialog open={asked !== null} title={t('retention.ask')} onClose={() => setAsked(null)}>
        {asked ? (
          <p>
            {asked.count >= MOST
              ? t('retention.manyGo', { days: asked.days })
              : t('retention.someGo', { count: asked.count, days: asked.days })}
          </p>
        ) : null}
        <Row>
          <Button
            loading={loading}
            onClick={() => void (asked && keep(asked.days === usual ? null : asked.days))}
          >
            {t('retention.shorten')}
          </Button>
          <Button variant="default" onClick={() => setAsked(null)}>
            {t('retention.notNow')}
          </Button>
        </Row>
      </Dialog>
    </li>
  );
}
