import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** Days on which a state's schools are closed. What was taken away stays as a row, so that it does not come back by itself. */
@Entity()
@Unique('school_break_key_key', ['state', 'key'])
@Index('school_break_state_idx', ['state', 'endsOn'])
@Check('school_break_state_check', `state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT')`)
@Check('school_break_source_check', `source IN ('library', 'coordinator')`)
@Check('school_break_days_check', `starts_on <= ends_on`)
export class SchoolBreakEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') state: string;
  @Column('text') nameEn: string;
  @Column('text') nameEs: string;
  /** The first and the last day, by the state's own calendar. */
  @Column('date') startsOn: string;
  @Column('date') endsOn: string;
  /** Whose word it is. What a coordinator touched is theirs, and not filled in again. */
  @Column('text') source: 'library' | 'coordinator';
  /** What the library of holidays knows it by; null for what a coordinator added. */
  @Column('text', { nullable: true }) key: string | null;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}
