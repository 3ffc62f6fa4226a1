"""English money, percentages, magnitudes and quantities, with the numbers in them."""
