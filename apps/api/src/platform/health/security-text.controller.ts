import { Controller, Get, Header } from '@nestjs/common';
import { Public } from '../access/allow.js';
import { found } from '../access/refusal-error.js';
import { Config } from '../config/config.js';

const DAYS = 30;

/** Whom to tell of a weakness, as RFC 9116 has it. */
@Controller()
export class SecurityTextController {
  constructor(private readonly config: Config) {}

  @Get('.well-known/security.txt')
  @Public()
  @Header('Content-Type', 'text/plain; charset=utf-8')
  read(): string {
    const contact = found(this.config.SECURITY_CONTACT);
    const expires = new Date(Date.now() + DAYS * 86_400_000).toISOString();
    const canonical = `${this.config.address}/.well-known/security.txt`;
    return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: en, es\nCanonical: ${canonical}\n`;
  }
}
