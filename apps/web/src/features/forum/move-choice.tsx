import '@mantine/core/styles/Radio.css';
import { Radio } from '@mantine/core';
import { Stack } from '../../ui/column.js';

interface MoveChoiceProps {
  label: string;
  value: string | null;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string; description?: string }[];
  /** Said where there is nothing to choose. */
  none?: string;
}

/** One place out of some. */
export function MoveChoice({ label, value, onChange, options, none }: MoveChoiceProps) {
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
