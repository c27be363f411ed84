import { describe, expect, it } from 'vitest';
import { ScramConversation, scramUser } from '#embedded/scram.ts';
import { ScramClient } from './scramClient.ts';

/** The example of RFC 7677, 3. */
const EXAMPLE = {
  name: 'user',
  password: 'pencil',
  salt: Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'),
  iterations: 4096,
};
const NONCE = '%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0';
const CLIENT_FIRST = 'n,,n=user,r=rOprNGfwEbeRWgbNEkqO';
const SERVER_FIRST = `r=rOprNGfwEbeRWgbNEkqO${NONCE},s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096`;
const UNPROVEN = `c=biws,r=rOprNGfwEbeRWgbNEkqO${NONCE}`;
const CLIENT_FINAL = `${UNPROVEN},p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=`;
const SERVER_FINAL = 'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=';

const user = scramUser(EXAMPLE);

function begun(first = CLIENT_FIRST): ScramConversation {
  const conversation = new ScramConversation(user, NONCE);
  conversation.start(Buffer.from(first));
  return conversation;
}

describe('the server side of SCRAM-SHA-256', () => {
  it('says, word for word, what RFC 7677 has the server say', () => {
    const conversation = new ScramConversation(user, NONCE);
    expect(conversation.start(Buffer.from(CLIENT_FIRST))?.toString()).toBe(SERVER_FIRST);
    expect(conversation.finish(Buffer.from(CLIENT_FINAL))?.toString()).toBe(SERVER_FINAL);
  });

  it('keeps nothing of the password but what RFC 5802 has the server keep', () => {
    expect(Object.keys(user).sort()).toEqual(['iterations', 'name', 'salt', 'serverKey', 'storedKey']);
  });

  it('chooses a salt and a nonce of its own each time, and 15,000 rounds', () => {
    const account = { name: 'user', password: 'pencil' };
    const firsts = [0, 1].map(() => new ScramConversation(scramUser(account)).start(Buffer.from(CLIENT_FIRST)));
    const [one, two] = firsts.map((first) => first?.toString().split(',') ?? []);
    expect(one?.[0]).not.toBe(two?.[0]);
    expect(one?.[1]).not.toBe(two?.[1]);
    expect(one?.[2]).toBe('i=15000');
  });

  it.each([
    'n,a=user,n=user,r=rOprNGfwEbeRWgbNEkqO',
    'y,,n=user,r=rOprNGfwEbeRWgbNEkqO',
    'n,,n=user,r=rOprNGfwEbeRWgbNEkqO,x=later',
  ])('begins with what RFC 5802 allows: %s', (first) => {
    const conversation = new ScramConversation(user, NONCE);
    expect(conversation.start(Buffer.from(first))?.toString()).toBe(SERVER_FIRST);
  });

  it('knows a name with a comma and an equals sign by its escaped form only', () => {
    const odd = scramUser({ ...EXAMPLE, name: 'a,b=c' });
    const start = (first: string) => new ScramConversation(odd, NONCE).start(Buffer.from(first));
    expect(start('n,,n=a=2Cb=3Dc,r=nonce')).toBeDefined();
    expect(start('n,,n=a,b=c,r=nonce')).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['another name', 'n,,n=somebody,r=abc'],
    ['no nonce', 'n,,n=user'],
    ['an empty nonce', 'n,,n=user,r='],
    ['a nonce with a control character', 'n,,n=user,r=a\u0000b'],
    ['channel binding', 'p=tls-unique,,n=user,r=abc'],
    ['acting for another', 'n,a=root,n=user,r=abc'],
    ['a mandatory extension', 'n,,m=must,n=user,r=abc'],
    ['a message of megabytes', `n,,n=user,r=${'a'.repeat(4_000_000)}`],
    ['bytes that are no text', Buffer.from('6e2c2c6e3d757365722c723dff', 'hex')],
  ])('does not begin with %s', (_what, first) => {
    const conversation = new ScramConversation(user, NONCE);
    expect(conversation.start(Buffer.from(first))).toBeUndefined();
    expect(conversation.finish(Buffer.from(CLIENT_FINAL))).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['no proof', UNPROVEN],
    ['an empty proof', `${UNPROVEN},p=`],
    ['a proof cut short', CLIENT_FINAL.slice(0, -6)],
    ['a proof of zeros', `${UNPROVEN},p=${Buffer.alloc(32).toString('base64')}`],
    ['a longer proof', `${CLIENT_FINAL.slice(0, -1)}AAAA`],
    ['the proof of another password', new ScramClient({ name: 'user', password: 'pen' }).final(SERVER_FIRST)],
    ['the nonce of the client alone', CLIENT_FINAL.replace(NONCE, '')],
    ['another nonce', CLIENT_FINAL.replace(NONCE, NONCE.toLowerCase())],
    ['another binding', CLIENT_FINAL.replace('biws', 'eSws')],
    ['something after the proof', `${CLIENT_FINAL},x=1`],
    ['a message of megabytes', `${UNPROVEN},${'x=1,'.repeat(1_000_000)}${CLIENT_FINAL.slice(-46)}`],
  ])('does not end with %s, and not with the right proof after it', (_what, final) => {
    const conversation = begun();
    expect(conversation.finish(Buffer.from(final))).toBeUndefined();
    expect(conversation.finish(Buffer.from(CLIENT_FINAL))).toBeUndefined();
  });

  it('takes each step once and in order', () => {
    const early = new ScramConversation(user, NONCE);
    expect(early.finish(Buffer.from(CLIENT_FINAL))).toBeUndefined();
    expect(early.start(Buffer.from(CLIENT_FIRST))).toBeUndefined();
    const twice = begun();
    expect(twice.start(Buffer.from(CLIENT_FIRST))).toBeUndefined();
    expect(twice.finish(Buffer.from(CLIENT_FINAL))).toBeUndefined();
    const done = begun();
    expect(done.finish(Buffer.from(CLIENT_FINAL))).toBeDefined();
    expect(done.finish(Buffer.from(CLIENT_FINAL))).toBeUndefined();
  });
});
