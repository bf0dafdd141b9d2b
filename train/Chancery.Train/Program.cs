using Chancery.Train;

if (args is not [var command, var planFile, ..])
{
    Console.Error.WriteLine("usage: chancery-train train PLAN.toml\n       chancery-train export PLAN.toml CHECKPOINT MODEL [--date=YYYY-MM-DD] [--score=NAME=VALUE ...] [--single-precision]\n       chancery-train compare PLAN.toml CHECKPOINT...\n       chancery-train fixture PLAN.toml FOLDER");
    return 2;
}

var plan = TrainingPlan.Read(planFile);
Directory.CreateDirectory(plan.Output);
var data = new TrainingData(plan);
switch (command)
{
    case "train":
        var stages = plan.Stages();
        foreach (var stage in stages)
        {
            Directory.CreateDirectory(stage.Output);
            using var log = new StreamWriter(Path.Combine(stage.Output, "log.txt")) { AutoFlush = true };
            new Trainer(stage, data, log).Run();
        }
        if (stages is [var first, var second])
        {
            var network = new ParserNetwork(plan.Network, data.Features, data.Labels, data.VectorTensor());
            Weights.Put(Weights.Mix(Weights.Load(Path.Combine(first.Output, "final.weights")), Weights.Load(Path.Combine(second.Output, "final.weights")), plan.SecondShare), network);
            Weights.Save(Path.Combine(plan.Output, "final.weights"), network, Weights.Copy(network));
        }
        return 0;
    case "export" when args is [_, _, var checkpoint, var model, ..]:
        ModelExport.Write(plan, data, checkpoint, model, rounded: !args.Contains("--single-precision"), Options("--date=").LastOrDefault() ?? "",
            Options("--score=").Select(score => score.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal));
        return 0;
    case "compare" when args.Length > 2:
        Comparison.Write(plan, data, args[2..], Console.Out);
        return 0;
    case "fixture" when args is [_, _, var folder]:
        Fixture.Write(plan, data, folder);
        return 0;
    default:
        Console.Error.WriteLine($"unknown command {command}");
        return 2;
}

IEnumerable<string> Options(string name) => args.Where(argument => argument.StartsWith(name, StringComparison.Ordinal)).Select(argument => argument[name.Length..]);
