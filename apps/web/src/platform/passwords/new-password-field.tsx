import '../../ui/field-styles.js';
import { PasswordInput } from '@mantine/core';
import { characters, LIMITS, ownWords, passwordFault, type PasswordLook } from '@hearth/shared';
import { useDeferredValue, useEffect, useMemo, useState, type Ref } from 'react';
import { useWords } from '../i18n/use-words.js';
import { siteNow } from '../site/site.js';
import classes from './new-password-field.module.css';

type Look = (password: string, words: string[]) => PasswordLook;

interface NewPasswordFieldProps {
  ref?: Ref<HTMLInputElement>;
  label: string;
  value: string;
  /** What was refused, in words. */
  error?: string;
  /** Whose it will be: their name and address are what others try first. */
  of: { name: string; email: string };
  onChange: (value: string) => void;
}

/** Is it long enough to be sent? */
export const isLongEnough = (password: string): boolean => characters(password) >= LIMITS.password.min;

/**
 * A password that is chosen, with a meter in words and steps. Its list comes when one begins to type; where it does not come,
 * the server still says what it thinks.
 */
export function NewPasswordField({ ref, label, value, error, of, onChange }: NewPasswordFieldProps) {
  const { t } = useWords();
  const { min } = LIMITS.password;
  const [look, setLook] = useState<Look | null>(null);
  const begun = value !== '';
  useEffect(() => {
    if (!begun) return;
    let gone = false;
    import('./look.js').then(
      (loaded) => gone || setLook(() => loaded.look),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [begun]);
  return (
    <div className={classes.field}>
      <PasswordInput
        ref={ref}
        label={label}
        description={t('passwords.how', { min })}
        name="password"
        autoComplete="new-password"
        value={value}
        error={error}
        visibilityToggleButtonProps={{ 'aria-label': t('words.showPassword') }}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {begun && look ? <Meter value={value} look={look} of={of} /> : null}
    </div>
  );
}

function Meter({ value, look, of }: Pick<NewPasswordFieldProps, 'value' | 'of'> & { look: Look }) {
  const { t } = useWords();
  const typed = useDeferredValue(value);
  const words = useMemo(() => ownWords(of, Object.values(siteNow().name)), [of]);
  const looked = useMemo(() => look(typed, words), [look, typed, words]);
  const fault = passwordFault(looked, typed, words);
  const { min } = LIMITS.password;
  const lacks = min - characters(typed);
  // A good beginning is no good password yet.
  const steps = lacks > 0 ? Math.min(looked.score, 1) : looked.score;
  const says =
    lacks > 0
      ? t('passwords.short', { lacks })
      : fault
        ? t(`passwords.${fault}`)
        : t(steps > 3 ? 'passwords.strong' : 'passwords.good');
  return (
    <div className={classes.meter} data-good={(!fault && lacks <= 0) || undefined}>
      <div className={classes.steps} aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} data-on={step <= Math.max(steps, 1) || undefined} />
        ))}
      </div>
      <p className="small" role="status">
        {says}
      </p>
    </div>
  );
}
