import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity()
@Unique('program_slug_key', ['slug'])
export class ProgramEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') slug: string;
  @Column('text') name: string;
  @Column('text', { default: '' }) description: string;
}
