"""The places of a module that can be bent, and the module with one of them bent."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

OPPOSITES: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
"""A comparison becomes the one that differs least: at the boundary, or in the answer."""


@dataclass(frozen=True)
class Bend:
    """One place: `line` and `column` from 1, what stands there and what it becomes, and how it is done."""

    line: int
    column: int
    before: str
    after: str
    tree: ast.Module


def bends(source: str) -> Iterator[Bend]:
    """Every number, comparison, and/or and not, each bent alone; the order is that of the syntax tree."""
    for number in range(len(_places(ast.parse(source)))):
        tree = ast.parse(source)
        node, change = _places(tree)[number]
        before = ast.unparse(node)
        change()
        yield Bend(node.lineno, node.col_offset + 1, before, ast.unparse(node), ast.fix_missing_locations(tree))


def _places(tree: ast.Module) -> list[tuple[ast.expr, Callable[[], None]]]:
    return [place for node in ast.walk(tree) if isinstance(node, ast.expr) for place in _of(node)]


def _of(node: ast.expr) -> Iterator[tuple[ast.expr, Callable[[], None]]]:
    match node:
        case ast.Constant(value=int() | float()) if not isinstance(node.value, bool):
            yield node, lambda: _add_one(node)
        case ast.Compare():
            for place in range(len(node.ops)):
                yield node, lambda place=place: _turn(node, place)  # type: ignore[misc]
        case ast.BoolOp():
            yield node, lambda: _swap(node)
        case ast.UnaryOp(op=ast.Not()):
            yield node, lambda: _affirm(node)


def _add_one(node: ast.Constant) -> None:
    assert isinstance(node.value, int | float)
    node.value = node.value + 1


def _turn(node: ast.Compare, place: int) -> None:
    node.ops[place] = OPPOSITES[type(node.ops[place])]()


def _swap(node: ast.BoolOp) -> None:
    node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()


def _affirm(node: ast.UnaryOp) -> None:
    """`not x` becomes `not not x`, whose truth is that of `x`."""
    node.operand = ast.UnaryOp(op=ast.Not(), operand=node.operand, lineno=node.lineno, col_offset=node.col_offset)
