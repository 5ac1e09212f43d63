import '@mantine/core/styles/Radio.css';
import { Radio } from '@mantine/core';
import { Stack } from './column.js';

interface RadioChoiceProps {
  label: string;
  value: string | null;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string; description?: string }[];
  /** Said where there is nothing to choose. */
  none?: string;
}

/** One thing out of some. */
export function RadioChoice({ label, value, onChange, options, none }: RadioChoiceProps) {
  if (options.length === 0) return <p role="status">{none}</p>;
  return (
    <Radio.Group label={label} value={value} onChange={onChange}>
      <Stack>
        {options.map((option) => (
          <Radio key={option.value} {...option} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
