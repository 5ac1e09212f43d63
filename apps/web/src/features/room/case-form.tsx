import '../../ui/field-styles.js';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { CASE_AGE_BANDS, CASE_SETTINGS } from '@hearth/shared';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { CaseCardWholeFragment } from '../../gql/room/graphql.js';
import type { DraftForm } from '../../platform/drafts/use-draft-form.js';
import type { Trouble } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { GuardAsks, GuardNotes } from '../../platform/identifier-guard/guard-notes.js';
import { useGuard } from '../../platform/identifier-guard/use-guard.js';
import { Row, Stack } from '../../ui/column.js';
import { CaseDays } from './case-days.js';
import { CASE_TEXTS, faultsOf, type CaseFaults, type CaseFields, type CaseText } from './case-fields.js';
import { CasePreview } from './case-preview.js';
import classes from './case-card.module.css';
import protocolClasses from './protocol.module.css';

interface CaseFormProps {
  /** Where the draft is kept. */
  place: string;
  form: DraftForm<CaseFields>;
  whole: CaseCardWholeFragment;
  endsAt: string;
  busy: boolean;
  trouble: Trouble | null;
  /** Said between the fields and the button: a newer version, for one. */
  notice: ReactNode;
  done: string;
  onSend: () => void;
  /** More to press beside "Save". */
  more: ReactNode;
}

const ROWS: Record<CaseText, number> = { text: 6, tried: 4, question: 2 };

/** A case that cannot name anyone. The guard reads along beside each text; what is wrong stands where it is. */
export function CaseForm(props: CaseFormProps) {
  const { place, form, whole, endsAt, busy, trouble, notice, done, onSend, more } = props;
  const { t } = useWords();
  const { say, fault: faultIn } = useTroubleWords();
  const { fields, change } = form;
  const [tried, setTried] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  const faults: CaseFaults = tried > 0 ? faultsOf(fields) : {};
  useEffect(() => {
    if (tried > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);

  const toText = (name: CaseText) => element.current?.querySelector<HTMLElement>(`[name=${name}]`)?.focus();
  const guard = useGuard({
    draft: place,
    parts: CASE_TEXTS.map(({ name }) => ({
      text: fields[name],
      onChange: (text) => change({ [name]: text }),
    })),
    focusText: () => toText('text'),
    onSend,
  });
  const error = (name: keyof CaseFaults) => {
    const found = faults[name];
    if (name === 'ageBand' || name === 'setting') return found && t('case.chooseOne');
    return found ? t(`words.fault.${found.rule}`, { max: found.max, min: 'none' }) : undefined;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (Object.keys(faultsOf(fields)).length > 0) setTried((count) => count + 1);
    else {
      setTried(0);
      guard.send();
    }
  };
  const choice = (name: 'ageBand' | 'setting', options: { value: string; label: string }[]) => (
    <NativeSelect
      label={t(`case.field.${name}`)}
      value={fields[name]}
      error={error(name)}
      data={[{ value: '', label: t('case.choose') }, ...options]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <form ref={element} onSubmit={submit} noValidate>
      <Stack>
        {form.wasKept ? <p className="quiet small">{t('case.draftKept')}</p> : null}
        <div className={classes.pair}>
          {choice(
            'ageBand',
            CASE_AGE_BANDS.map((value) => ({ value, label: t(`case.age.${value}`) })),
          )}
          {choice(
            'setting',
            CASE_SETTINGS.map((value) => ({ value, label: t(`case.setting.${value}`) })),
          )}
        </div>
        {CASE_TEXTS.map(({ name }, part) => (
          <div key={name}>
            <Textarea
              name={name}
              label={t(`case.field.${name}`)}
              description={t(`case.field.${name}What`)}
              rows={ROWS[name]}
              value={fields[name]}
              error={error(name)}
              onChange={(event) => change({ [name]: event.currentTarget.value })}
            />
            <GuardNotes
              guard={{
                ...guard,
                rows: guard.rows.filter((row) => row.part === part),
                focusText: () => toText(name),
              }}
            />
          </div>
        ))}
        <CaseDays
          whole={whole}
          endsAt={endsAt}
          value={fields.keepDays}
          onChange={(keepDays) => change({ keepDays })}
        />
        <CasePreview whole={whole} fields={fields} />
        {notice}
        {Object.keys(faults).length > 0 ? (
          <p role="alert" className={protocolClasses.trouble}>
            {t('case.faults')}
          </p>
        ) : trouble && trouble.code !== 'conflict' ? (
          <p role="alert" className={protocolClasses.trouble}>
            {trouble.code === 'too_late' || trouble.code === 'session_canceled'
              ? t('case.closed')
              : (faultIn(trouble, 'keepDays') ?? say(trouble))}
          </p>
        ) : null}
        <p role="status" className={protocolClasses.done}>
          {done}
        </p>
        <GuardAsks guard={guard} saves={whole.stands} />
        <Row>
          <Button type="submit" aria-busy={busy}>
            {whole.stands ? t('case.save') : t('case.bring')}
          </Button>
          {more}
        </Row>
      </Stack>
    </form>
  );
}
