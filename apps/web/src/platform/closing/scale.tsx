import { useId } from 'react';
import { useWords } from '../i18n/use-words.js';
import classes from './closing.module.css';

const STEPS = [5, 4, 3, 2, 1] as const;

interface ScaleProps {
  name: 'worth' | 'heard';
  /** As a digit; empty while nothing is chosen. */
  value: string;
  onChange: (value: string) => void;
  fault: string | null;
}

/** One place out of five, each said in words. */
export function Scale({ name, value, onChange, fault }: ScaleProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <fieldset
      role="radiogroup"
      className={classes.scale}
      data-scale={name}
      aria-invalid={fault !== null}
      aria-describedby={fault ? id : undefined}
    >
      <legend>{t(`closing.survey.${name}`)}</legend>
      <div className={classes.choices}>
        {STEPS.map((step) => (
          <label key={step} className={classes.choice}>
            <input
              type="radio"
              name={name}
              value={step}
              checked={value === String(step)}
              onChange={() => onChange(String(step))}
            />
            <span>{t(`closing.survey.step.${step}`)}</span>
          </label>
        ))}
      </div>
      {fault ? (
        <p id={id} className={classes.fault}>
          {fault}
        </p>
      ) : null}
    </fieldset>
  );
}
