"""News agency XML: the small part of NITF 3.6 and of NewsML-G2 that carries an article."""

from xml.sax.saxutils import escape, quoteattr

from story import Story


def nitf(story: Story, doc_id: str) -> str:
    paragraphs = "\n".join(f"        <p>{escape(paragraph)}</p>" for paragraph in story.paragraphs)
    stamp = story.date.replace("-", "").replace(":", "")
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- Fiction, written for Dateline's sample. -->
<nitf version="-//IPTC//DTD NITF 3.6//EN">
  <head>
    <title>{escape(story.title)}</title>
    <docdata>
      <doc-id id-string={quoteattr(doc_id)}/>
      <date.issue norm={quoteattr(stamp)}/>
    </docdata>
    <pubdata name="Evening Gazette" date.publication={quoteattr(stamp)} ex-ref={quoteattr("https://evening-gazette.example/" + story.slug)}/>
  </head>
  <body>
    <body.head>
      <hedline><hl1>{escape(story.title)}</hl1></hedline>
      <byline>By <person>{escape(story.author)}</person></byline>
    </body.head>
    <body.content>
      <block>
{paragraphs}
      </block>
    </body.content>
  </body>
</nitf>
"""


def newsml(story: Story, guid: str) -> str:
    paragraphs = "\n".join(f"            <p>{escape(paragraph)}</p>" for paragraph in story.paragraphs)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- Fiction, written for Dateline's sample. -->
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid={quoteattr(guid)} version="1" standard="NewsML-G2" standardversion="2.29" xml:lang={quoteattr(story.lang)}>
  <catalogRef href="https://northwire.example/catalog.xml"/>
  <rightsInfo><copyrightHolder literal="Northwire"/></rightsInfo>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider literal="Northwire"/>
    <versionCreated>{story.date}</versionCreated>
    <firstCreated>{story.date}</firstCreated>
    <pubStatus qcode="stat:usable"/>
  </itemMeta>
  <contentMeta>
    <contentCreated>{story.date}</contentCreated>
    <creator literal="Northwire"/>
    <headline>{escape(story.title)}</headline>
    <by>{escape(story.author)}</by>
    <creditline>Northwire</creditline>
    <language tag={quoteattr(story.lang)}/>
  </contentMeta>
  <contentSet>
    <inlineXML contenttype="application/xhtml+xml">
      <html xmlns="http://www.w3.org/1999/xhtml">
        <head><title>{escape(story.title)}</title></head>
        <body>
{paragraphs}
        </body>
      </html>
    </inlineXML>
  </contentSet>
</newsItem>
"""
