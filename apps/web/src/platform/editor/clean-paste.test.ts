import { DOMParser as DocReader } from '@tiptap/pm/model';
import { cleanPaste } from './clean-paste.js';
import { schema, write } from './markdown.js';

/** What is stored once this was pasted. */
function pasted(html: string): string {
  const page = new DOMParser().parseFromString(cleanPaste(html), 'text/html');
  return write(DocReader.fromSchema(schema).parse(page.body));
}

const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0in;font-size:11.0pt;} --></style></head>
<body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->
<p class=MsoNormal><b><span style='font-size:14.0pt;color:#2F5496'>What we tried<o:p></o:p></span></b></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Ten minutes of <i>quiet</i>, <span style='mso-bidi-font-weight:bold'>each</span> morning. See
<a href="https://example.org/quiet">the plan</a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>A lamp<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:1.0in;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>a warm one<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>A <b>soft</b> chair<o:p></o:p></p>
<p class=MsoNormal>Then:</p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;
</span></span><![endif]>Breathe</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;
</span></span><![endif]>Begin</p>
<!--EndFragment--></body></html>`;

const DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b3c">
<h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400">What we tried</span></h2>
<p dir="ltr"><span style="font-weight:700">Ten minutes</span><span style="font-weight:400;white-space:pre-wrap"> of </span><span
style="font-style:italic">quiet</span><span>. </span><a href="https://www.google.com/url?q=https://example.org/quiet&amp;sa=D&amp;source=editors"
style="text-decoration:none"><span style="text-decoration:underline;color:#1155cc">The plan</span></a></p>
<ul style="margin-top:0"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>A lamp</span></p></li>
<ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>a warm one</span></p></li></ul>
<li dir="ltr" aria-level="1"><p dir="ltr"><span>A soft chair</span></p></li></ul>
<p><span style="text-decoration:line-through">Old idea</span></p><br class="Apple-interchange-newline"></b>`;

describe('what is pasted', () => {
  it('from Word is its words, lists, links and emphasis', () => {
    expect(pasted(WORD)).toBe(
      [
        '**What we tried**',
        'Ten minutes of *quiet*, each morning. See [the plan](https://example.org/quiet).',
        '- A lamp\n  - a warm one\n- A **soft** chair',
        'Then:',
        '1. Breathe\n2. Begin',
      ].join('\n\n'),
    );
  });

  it('from Google Docs likewise, with links that lead where they say', () => {
    expect(pasted(DOCS)).toBe(
      [
        '## What we tried',
        '**Ten minutes** of *quiet*. [The plan](https://example.org/quiet)',
        '- A lamp\n  - a warm one\n- A soft chair',
        '~~Old idea~~',
      ].join('\n\n'),
    );
  });

  it('from anywhere brings no picture, script, style or address of anybody', () => {
    const html = cleanPaste(
      `<style>p{}</style><script>alert(1)</script><p onclick="x()">Look <img src="https://track.example/x.png" alt="a lamp">
       <iframe src="https://track.example"></iframe><svg><script>1</script></svg></p><p>&nbsp;</p>`,
    );
    expect(html).not.toMatch(/track|script|style|iframe|svg/);
    expect(pasted('<p>Look <img src="https://track.example/x.png" alt="a lamp"></p>')).toBe('Look a lamp');
  });
});
