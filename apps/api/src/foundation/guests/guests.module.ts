import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { GuestDoor } from './guest-door.js';
import { GuestLinks } from './guest-links.js';
import { GuestsResolver } from './guests.resolver.js';
import { GuestsOwn } from './guests.own.js';

@Module({ imports: [PeopleModule], providers: [GuestsOwn, GuestLinks, GuestDoor, GuestsResolver] })
export class GuestsModule {}
