"""Takes a place out of a file: a check no longer objects, a row is gone, a function does nothing."""

import ast
from pathlib import Path

from tests.deletion.enforcing import Place


class _TakesOut(ast.NodeTransformer):
    def __init__(self, place: Place) -> None:
        self._place = place

    def visit_Tuple(self, node: ast.Tuple) -> ast.AST:
        """A row of a table goes from its tuple."""
        node.elts = [each for each in node.elts if not self._meant(each)]
        return self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """A check or a refusal becomes: nothing against it."""
        return ast.Constant(None) if self._meant(node) else self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """A function that only cites the requirement does nothing any more."""
        if self._meant(node):
            node.body = [ast.Return(ast.Constant(None))]
            return node
        return self.generic_visit(node)

    def _meant(self, node: ast.AST) -> bool:
        wanted = ast.Call if self._place.what == "call" else ast.FunctionDef
        return isinstance(node, wanted) and (node.lineno, node.col_offset) == (self._place.line, self._place.column)


def take_out(root: Path, place: Place) -> str:
    """Write the file without the place; what stood there before."""
    file = root / place.path
    before = file.read_text(encoding="utf-8")
    tree = _TakesOut(place).visit(ast.parse(before))
    file.write_text(ast.unparse(ast.fix_missing_locations(tree)), encoding="utf-8")
    return before
