process.send?.('here')
