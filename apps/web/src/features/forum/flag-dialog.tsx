import '../../ui/field-styles.js';
import '@mantine/core/styles/Radio.css';
import { characters, LIMITS } from '@hearth/shared';
import { useApolloClient } from '@apollo/client/react';
import { Button, Radio, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { FlagRaiseDocument, type FlagReason, type PostCardFragment } from '../../gql/forum/graphql.js';
import { UNTIL_SIGNED_OUT } from '../../platform/drafts/draft-store.js';
import { useDraft } from '../../platform/drafts/use-draft.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { T } from '../../platform/i18n/t.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { writeFlagged } from './forum.cache.js';
import classes from './flag-dialog.module.css';

const REASONS: readonly FlagReason[] = ['STUDENT', 'WORRIED', 'UNKIND', 'OFF_TOPIC', 'OTHER'];

/** Whom to call when someone may be in danger: at once, before anything is sent and after. */
function Crisis() {
  const { t } = useWords();
  return (
    <div className={classes.crisis} role="status">
      <p>
        <b>{t('flag.crisis')}</b>
      </p>
      <p>
        <T id="shell.crisis" components={{ call: <a href="tel:988" />, text: <a href="sms:988" /> }} />
      </p>
      <p>
        <T id="flag.danger" components={{ call: <a href="tel:911" /> }} />
      </p>
    </div>
  );
}

/** Every moderator is told; whom to call stays in sight until one closes it. */
function Sent({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const thanks = useRef<HTMLParagraphElement>(null);
  useEffect(() => thanks.current?.focus(), []);
  return (
    <Stack>
      <p ref={thanks} tabIndex={-1}>
        {t('flag.worriedSent')}
      </p>
      <Crisis />
      <Row>
        <Button onClick={onClose}>{t('flag.close')}</Button>
      </Row>
    </Stack>
  );
}

/** Asks moderators to look at a post, with a reason. What is typed stays on this device until it is sent, or one signs out. */
export default function FlagDialog({
  post,
  onClose,
}: {
  post: PostCardFragment;
  onClose: (done?: boolean) => void;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const client = useApolloClient();
  const [id] = useState(newId);
  const [reason, setReason] = useState<FlagReason | null>(null);
  const { text: note, write: setNote, forget } = useDraft(`${UNTIL_SIGNED_OUT}flag:${post.id}`);
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const worried = reason === 'WORRIED';
  const tooLong = characters(note) > LIMITS.flagNote;

  const send = async () => {
    if (tooLong) return;
    if (!reason) return setTrouble(t('flag.choose'));
    setBusy(true);
    setTrouble(null);
    try {
      const input = { id, subject: 'POST' as const, subjectId: post.id, reason, note };
      await client.mutate({ mutation: FlagRaiseDocument, variables: { input } });
    } catch (error) {
      setTrouble(say(error));
      setBusy(false);
      return;
    }
    forget();
    writeFlagged(client.cache, post.id, 'WAITING');
    if (worried) return setSent(true);
    announce(t('flag.sent'));
    onClose(true);
  };
  return (
    <Dialog open title={t('flag.title', { number: post.number })} onClose={() => onClose(sent)}>
      {sent ? (
        <Sent onClose={() => onClose(true)} />
      ) : (
        <form
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            void send();
          }}
        >
          <Stack>
            <p className="quiet small">{t('flag.what')}</p>
            <Radio.Group
              label={t('flag.why')}
              value={reason}
              onChange={(value) => {
                setReason(REASONS.find((one) => one === value) ?? null);
                setTrouble(null);
              }}
            >
              <Stack>
                {REASONS.map((one) => (
                  <Radio key={one} value={one} label={t(`flag.reason.${one}`)} />
                ))}
              </Stack>
            </Radio.Group>
            {worried ? <Crisis /> : null}
            <Textarea
              label={t('flag.note')}
              description={t('flag.noteWhat')}
              rows={3}
              value={note}
              error={tooLong ? t('words.fault.too_long', { max: LIMITS.flagNote }) : undefined}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            {trouble ? <p role="alert">{trouble}</p> : null}
            <Row>
              <Button type="submit" loading={busy}>
                {t('flag.send')}
              </Button>
              <Button
                variant="default"
                onClick={() => {
                  forget();
                  onClose();
                }}
              >
                {t('flag.leave')}
              </Button>
            </Row>
          </Stack>
        </form>
      )}
    </Dialog>
  );
}
