import { applyDecorators, Injectable, type PipeTransform } from '@nestjs/common';
import { Args, Field, ID, Int } from '@nestjs/graphql';
import { characters, LIMITS, type FieldFault } from '@hearth/shared';
import { plainToInstance, Transform } from 'class-transformer';
import {
  getMetadataStorage,
  IsOptional,
  isUUID,
  registerDecorator,
  validateSync,
  type ValidationError,
} from 'class-validator';
import { invalidField, notFound, RefusalError } from '../access/refusal-error.js';
import { cleanLine, cleanText, isBlank } from './text.js';

/** What is wrong with a value, apart from where it stands. */
export type Fault = Omit<FieldFault, 'field'>;

/** A validator of one property: null where the value is right, else what it breaks. */
export function Check(name: string, faultOf: (value: unknown) => Fault | null): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      options: { message: ({ value }) => JSON.stringify(faultOf(value) ?? { rule: 'unknown' }) },
      validator: { validate: (value: unknown) => faultOf(value) === null },
    });
}

interface TextOptions {
  /** Most characters (code points). */
  max: number;
  /** Fewest; 1 unless told, 0 for text that may be empty. */
  min?: number;
  optional?: boolean;
  defaultValue?: string;
  description?: string;
}

/** One line of text. */
export const Line = (options: TextOptions) => text(options, cleanLine);

/** Text of several lines; ends trimmed. */
export const Prose = (options: TextOptions) => text(options, (value) => cleanText(value).trim());

function text(
  { min = 1, max, optional = false, defaultValue, description }: TextOptions,
  clean: (value: string) => string,
) {
  return applyDecorators(
    Field(() => String, {
      nullable: optional,
      ...(defaultValue !== undefined && { defaultValue }),
      ...(description && { description }),
    }),
    ...(optional ? [IsOptional()] : []),
    Transform(({ value }): unknown => (typeof value === 'string' ? clean(value) : value)),
    Check('text', (value) => (typeof value === 'string' ? textFault(value, min, max) : { rule: 'required' })),
  );
}

/** What is wrong with the length of a text, or null. */
export function textFault(value: string, min: number, max: number): Fault | null {
  if (min > 0 && isBlank(value)) return { rule: 'required' };
  const length = characters(value);
  if (length < min) return { rule: 'too_short', params: { min, length } };
  if (length > max) return { rule: 'too_long', params: { max, length } };
  return null;
}

/** A UUID, in the client's hands an ID. */
export const Id = (options: { optional?: boolean; description?: string } = {}) =>
  applyDecorators(
    Field(() => ID, {
      nullable: options.optional ?? false,
      ...(options.description && { description: options.description }),
    }),
    ...(options.optional ? [IsOptional()] : []),
    Transform(({ value }): unknown => (typeof value === 'string' ? value.toLowerCase() : value)),
    Check('uuid', (value) => (isUUID(value) ? null : { rule: 'unknown' })),
  );

/** A whole number within limits. */
export const Whole = (options: { min: number; max: number; optional?: boolean; description?: string }) =>
  applyDecorators(
    Field(() => Int, {
      nullable: options.optional ?? false,
      ...(options.description && { description: options.description }),
    }),
    ...(options.optional ? [IsOptional()] : []),
    Check('whole', (value): Fault | null => {
      const number = value as number;
      if (number < options.min) return { rule: 'too_small', params: { min: options.min } };
      if (number > options.max) return { rule: 'too_large', params: { max: options.max } };
      return null;
    }),
  );

function faultsOf(errors: ValidationError[], path = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    if (error.children?.length) return faultsOf(error.children, field);
    return Object.values(error.constraints ?? {})
      .slice(0, 1)
      .map((message) => ({
        field,
        ...(message.startsWith('{') ? (JSON.parse(message) as Fault) : { rule: 'unknown' }),
      }));
  });
}

const inputs = new Map<unknown, boolean>();

/** Every class of inputs has a property that says what it must be. */
function isInput(type: unknown): type is new () => object {
  let known = inputs.get(type);
  if (known === undefined) {
    known =
      typeof type === 'function' &&
      getMetadataStorage().getTargetValidationMetadatas(type, '', true, false).length > 0;
    inputs.set(type, known);
  }
  return known;
}

/** Cleans and checks every input; faults name the field and what it breaks. */
export const inputPipe: PipeTransform = {
  transform(value: unknown, { metatype }) {
    // One that may be left out, and was.
    if (value === null || value === undefined || !isInput(metatype)) return value;
    const input = plainToInstance(metatype, value);
    const errors = validateSync(input);
    if (errors.length > 0) throw new RefusalError('invalid', undefined, faultsOf(errors));
    return input;
  },
};

/** An id that is not even a UUID is the id of nothing. */
@Injectable()
class KnownId implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (!isUUID(value)) throw notFound();
    return (value as string).toLowerCase();
  }
}

/** The id of one thing, as an argument of an operation. */
export const IdArg = (name: string) => Args(name, { type: () => ID }, KnownId);

@Injectable()
class KnownIdIfAny extends KnownId {
  override transform(value: unknown): string {
    return value === undefined || value === null ? (null as never) : super.transform(value);
  }
}

/** The same where it may be left out. */
export const OptionalIdArg = (name: string) => Args(name, { type: () => ID, nullable: true }, KnownIdIfAny);

@Injectable()
class WithinPage implements PipeTransform<number, number> {
  transform(value: number): number {
    if (value < 1) throw invalidField('first', 'too_small', { min: 1 });
    if (value > LIMITS.page) throw invalidField('first', 'too_large', { max: LIMITS.page });
    return value;
  }
}

/** How many at once: 1 to 50. */
export const PageSizeArg = (name = 'first', defaultValue: number = LIMITS.page) =>
  Args(name, { type: () => Int, defaultValue, nullable: true }, WithinPage);
