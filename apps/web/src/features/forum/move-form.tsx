import '../../ui/field-styles.js';
import { characters, LIMITS } from '@hearth/shared';
import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';

interface MoveFormProps {
  title: string;
  /** What will happen, and who will still see it. */
  what: string;
  /** What the button says. */
  go: string;
  /** Null while something is not chosen yet: says what. */
  missing: string | null;
  act: (why: string) => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that moves something: says first what will happen, and asks for the reason, which is kept with it. */
export function MoveForm({ title, what, go, missing, act, onClose, children }: MoveFormProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const [why, setWhy] = useState('');
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const tooLong = characters(why) > LIMITS.moveReason;
  const noReason = tried && why.trim() === '' ? t('words.fault.required') : undefined;
  const submit = async () => {
    setTried(true);
    setTrouble(null);
    if (missing !== null || tooLong || why.trim() === '') return;
    setBusy(true);
    try {
      await act(why);
    } catch (error) {
      setTrouble(error);
      setBusy(false);
    }
  };
  const elsewhere = fault(trouble, 'spaceId') ?? fault(trouble, 'intoId');
  return (
    <Dialog open title={title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack>
          <p className="small">{what}</p>
          {children}
          <Textarea
            label={t('move.why')}
            description={t('move.whyWhat')}
            rows={2}
            value={why}
            error={tooLong ? t('words.fault.too_long', { max: LIMITS.moveReason }) : noReason}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
          {tried && missing !== null ? <p role="alert">{missing}</p> : null}
          {trouble ? <p role="alert">{elsewhere ? t('move.otherPeople') : say(trouble)}</p> : null}
          <Row>
            <Button type="submit" loading={busy}>
              {go}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('move.leave')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
