import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A picture that is, or may become, the house's logo: made anew as WebP. Small, and read by every process from the start. */
@Entity()
export class SiteLogoEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('bytea') bytes: Buffer;
  @Column('int') width: number;
  @Column('int') height: number;
  @Column('timestamptz', { default: () => 'now()' }) addedAt: Date;
}
