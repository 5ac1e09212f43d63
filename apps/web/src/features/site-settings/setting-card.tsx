import { Button } from '@mantine/core';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import type { SettingFragment } from '../../gql/site-settings/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Row, Stack } from '../../ui/column.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './site-settings.module.css';
import type { SettingForm } from './use-setting.js';

interface SettingCardProps {
  setting: SettingFragment;
  form: Omit<SettingForm<never>, 'fields' | 'change'>;
  /** What someone else saved meanwhile, as it is shown beside one's own. */
  theirs: ReactNode;
  /** Faults are said by the fields themselves. */
  children: ReactNode;
}

/** One setting: its fields, who set it last, saved and set back. */
export function SettingCard({ setting, form, theirs, children }: SettingCardProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { name, changedAt, changedBy, isUsual } = setting;
  const { isChanged, isBehind, busy, error, saved } = form;
  const heading = useRef<HTMLHeadingElement>(null);
  const card = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error) card.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.save();
  };
  // Its button goes with what it does.
  const stay = (act: () => void) => {
    act();
    heading.current?.focus();
  };
  return (
    <Card labelledBy={name}>
      <form ref={card} noValidate onSubmit={submit}>
        <Stack>
          <div>
            <h2 id={name} ref={heading} tabIndex={-1}>
              {t(`siteSettings.${name}`)}
            </h2>
            <p className="quiet">{t(`siteSettings.${name}What`)}</p>
          </div>
          {children}
          {isBehind ? (
            <div className={classes.newer} role="alert">
              <h3>{t('siteSettings.newer', { who: changedBy ?? t('siteSettings.someone') })}</h3>
              <p>{t('siteSettings.newerWhat')}</p>
              <div className={classes.theirs}>{theirs}</div>
              <Row>
                <Button variant="default" onClick={() => stay(form.takeTheirs)}>
                  {t('siteSettings.takeTheirs')}
                </Button>
              </Row>
            </div>
          ) : null}
          {error && !troubleOf(error).fields?.length ? <p role="alert">{say(error)}</p> : null}
          <Row>
            <Button type="submit" loading={busy} aria-describedby={name}>
              {t(isBehind ? 'siteSettings.saveMine' : 'siteSettings.save')}
            </Button>
            {isChanged && !isBehind ? (
              <Button variant="subtle" aria-describedby={name} onClick={() => stay(form.takeTheirs)}>
                {t('siteSettings.forget')}
              </Button>
            ) : null}
            {!isUsual && !isChanged ? (
              <Button
                variant="subtle"
                aria-describedby={name}
                onClick={() => stay(() => void form.toUsual())}
              >
                {t('siteSettings.toUsual')}
              </Button>
            ) : null}
            <span className="quiet small" role="status">
              {saved ? t(`siteSettings.said.${saved}`) : isChanged ? t('siteSettings.kept') : null}
            </span>
          </Row>
          {changedAt && !saved ? (
            <p className="quiet small">
              {t('siteSettings.changedBy', { who: changedBy ?? t('siteSettings.someone') })}{' '}
              <TimeText at={changedAt} />
            </p>
          ) : null}
        </Stack>
      </form>
    </Card>
  );
}
