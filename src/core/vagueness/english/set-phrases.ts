import type { Token } from '../tokens';
import type { Range } from './clause';

/** Phrases that everybody has read too often to see anything in them; `*` stands for one word. */
const PHRASES = `comfort zone
next level
level up
level * up
step up
best self
best version
best effort
my best
your best
our best
same page
the needle
the bar
extra mile
the box
get to grips
own it
ship it
figure out
sort out
pick up
quality time
the moment
work smarter
ground running
full potential
true potential
above and beyond
game changer
thought leader
win-win
big picture
think big
dream big
think outside
lead by example
role model
team player
stay ahead
up to speed
up to date
many hats
source of truth
one-stop shop
center of excellence
centre of excellence
done when done
raving fans
deep dive
best practice
best practices
added value
people first
customers first
out there
go-to person
first choice
on track
in control
under control
force multiplier
culture carrier
subject matter expert
right direction
right track
right things
the unknown
get things done
low-hanging fruit
around the corner
to the fullest
in the know
my own way
give back
make a difference
make an impact
market leader
market fit
find * voice
the most of
my toes into
take control
take charge
take ownership
build bridges
a voice
at the centre
at the center
at the heart
everyone's job
everyone's business
thick skin
thicker skin
in order
sense of
quality first
safety first
users first
walk the talk
our game
my game
ahead of the curve
ahead of the game
on top of
get ahead
stand out
north star
punch above
give * all
all in
make it happen
make things happen
open doors
close the gap
bridge the gap
break down silos
leave a legacy
leave a mark
pay it forward
push the envelope
push boundaries
push myself
push * beyond
connect the dots
move forward
in sync
in tune
right people
right skills
the right thing
second to none
at its best
at my best
at our best
value proposition
top of mind
clear the decks
go-to place
better together
first steps
the basics
number one
deliver on
loose ends
day count
work count
time count
thought partner
force for good
get unstuck
new things
a better person
think differently
long-term
think ahead
the day
day by day
in everything
wherever possible
whenever possible
as possible
as needed
every opportunity
learning curve
lifelong learning
thought leadership
self-starter
self starter
growth mindset
win win
technical debt
tech debt
cut corners
prove * worth
prove myself
have it all
do it all
do our part
do my part
do my bit
make progress
make headway
make strides
make waves
make * mark
hit * stride
the tone
the standard
set an example
set the example
a good example
the way forward
lead the way
pave the way
the dial
hearts and minds
safe pair
work ethic
make it count
in touch
touch base
keep up
keep pace
catch up
the pulse
open mind
the right way
the right tools
think bigger
work hard
my shell
turn the tide
in good shape
in great shape
in shape
my head around
into my own
my mind
the ladder
fit in
settle in
live up to
let go
make time
make space
make room
the occasion
good hands
hold * own
my weight
own weight
new people
new friends
move * forward
move * * forward
push * forward
push * * forward
drive * forward
bring people together
bring us together
every step
at a time
wherever * can
whenever * can
day out
heart and soul
come a long way
a lasting
eye on
all the way
at all times
as much as
as best`;

const byFirst = new Map<string, string[][]>();
for (const phrase of PHRASES.split('\n')) {
  const parts = phrase.split(' ');
  const first = parts[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
}

/** Where such phrases stand, as token ranges in order. */
export function setPhrases(tokens: readonly Token[]): readonly Range[] {
  return tokens.flatMap(({ lower }, from) => {
    const fits = byFirst
      .get(lower)
      ?.find((parts) => parts.every((part, i) => part === '*' || tokens[from + i]?.lower === part));
    return fits === undefined ? [] : [{ from, to: from + fits.length }];
  });
}
