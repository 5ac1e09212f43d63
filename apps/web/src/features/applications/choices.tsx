import { useId } from 'react';
import classes from './applications.module.css';

interface ChoicesProps {
  legend: string;
  help?: string;
  required?: boolean;
  options: readonly { value: string; label: string }[];
  values: readonly string[];
  several?: boolean;
  /** Beside each other, where they are short. */
  inRow?: boolean;
  error?: string;
  onChange: (values: string[]) => void;
}

/** One of some, or several: the browser's own controls, each large enough for a thumb. */
export function Choices(props: ChoicesProps) {
  const { legend, help, required, options, values, several = false, inRow = false, error, onChange } = props;
  const id = useId();
  const toggle = (value: string) => {
    if (!several) return onChange([value]);
    return onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  };
  const said = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      className={classes.choices}
      role={several ? undefined : 'radiogroup'}
      aria-invalid={!several && error ? true : undefined}
      aria-required={!several && required ? true : undefined}
      aria-describedby={said || undefined}
      data-fault={error ? true : undefined}
    >
      <legend>
        {legend}
        {required ? <span aria-hidden="true"> *</span> : null}
      </legend>
      {help ? (
        <p id={`${id}-help`} className="quiet small">
          {help}
        </p>
      ) : null}
      <div className={classes.options} data-in-row={inRow || undefined}>
        {options.map(({ value, label }) => (
          <label key={value} className={classes.option}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={id}
              value={value}
              checked={values.includes(value)}
              onChange={() => toggle(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className={classes.fault}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
