import type { Block } from "./markdown"

/** The blocks of a text of the law, at a measure that reads well. */
export function MarkdownText({ blocks }: { blocks: Block[] }) {
  return (
    <div className="law-text">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text is written once and its parts never move
        <BlockOf key={index} block={block} />
      ))}
    </div>
  )
}

function BlockOf({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading": {
      const Heading = `h${block.level}` as const
      return <Heading id={block.id}>{block.text}</Heading>
    }
    case "paragraph":
      return <p>{block.text}</p>
    case "list": {
      const List = block.ordered ? "ol" : "ul"
      return (
        <List>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </List>
      )
    }
  }
}
