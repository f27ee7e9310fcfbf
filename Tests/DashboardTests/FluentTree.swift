@testable import Dashboard
import Foundation

/// The tree of a file as the fixtures of Project Fluent write it in JSON.
extension Fluent.Resource {
  var json: NSDictionary { ["type": "Resource", "body": entries.map(\.json)] }
}

extension Fluent.Entry {
  fileprivate var json: NSDictionary {
    switch self {
    case .message(let definition): definition.json("Message")
    case .term(let definition): definition.json("Term")
    case .comment(let text, let level):
      ["type": ["Comment", "GroupComment", "ResourceComment"][level - 1], "content": text]
    case .junk(let junk): ["type": "Junk", "annotations": NSArray(), "content": junk.content]
    }
  }
}

extension Fluent.Definition {
  fileprivate func json(_ type: String) -> NSDictionary {
    [
      "type": type, "id": identifier(name), "value": value?.json ?? NSNull(),
      "attributes": attributes.map { attribute -> NSDictionary in
        ["type": "Attribute", "id": identifier(attribute.name), "value": attribute.value.json]
      },
      "comment": comment.map { ["type": "Comment", "content": $0] as NSDictionary } ?? NSNull(),
    ]
  }
}

extension Fluent.Pattern {
  fileprivate var json: NSDictionary {
    [
      "type": "Pattern",
      "elements": elements.map { element -> NSDictionary in
        switch element {
        case .text(let text): ["type": "TextElement", "value": text]
        case .placeable(let expression): braced(expression)
        }
      },
    ]
  }
}

extension Fluent.Expression {
  fileprivate var json: NSDictionary {
    switch self {
    case .string(let text): ["type": "StringLiteral", "value": text]
    case .number(let number): ["type": "NumberLiteral", "value": number.text]
    case .variable(let name): ["type": "VariableReference", "id": identifier(name)]
    case .message(let name, let attribute):
      [
        "type": "MessageReference", "id": identifier(name),
        "attribute": attribute.map(identifier) ?? NSNull(),
      ]
    case .term(let name, let attribute, let arguments):
      [
        "type": "TermReference", "id": identifier(name),
        "attribute": attribute.map(identifier) ?? NSNull(),
        "arguments": arguments?.json ?? NSNull(),
      ]
    case .function(let name, let arguments):
      ["type": "FunctionReference", "id": identifier(name), "arguments": arguments.json]
    case .placeable(let inner): braced(inner)
    case .select(let selector, let variants):
      [
        "type": "SelectExpression", "selector": selector.json, "variants": variants.map(\.json),
      ]
    }
  }
}

extension Fluent.Arguments {
  fileprivate var json: NSDictionary {
    [
      "type": "CallArguments", "positional": positional.map(\.json),
      "named": named.map { argument -> NSDictionary in
        [
          "type": "NamedArgument", "name": identifier(argument.name), "value": argument.value.json,
        ]
      },
    ]
  }
}

extension Fluent.Variant {
  fileprivate var json: NSDictionary {
    let key: NSDictionary =
      switch self.key {
      case .name(let name): identifier(name)
      case .number(let number): ["type": "NumberLiteral", "value": number.text]
      }
    return ["type": "Variant", "key": key, "value": value.json, "default": isDefault]
  }
}

private func identifier(_ name: String) -> NSDictionary {
  ["type": "Identifier", "name": name]
}

private func braced(_ expression: Fluent.Expression) -> NSDictionary {
  ["type": "Placeable", "expression": expression.json]
}
